import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browsers.ts';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

export interface BuiltFile {
  /** Path inside the package. */
  name: string;
  bytes: number;
  text: string;
}

const folder = (browser: BrowserName): string => path.resolve(`.output/${browser}-mv3`);

/** Every file of a production build. Throws where there is none. */
export function builtFiles(browser: BrowserName): BuiltFile[] {
  if (!existsSync(folder(browser))) throw new Error('There is no build yet. Run `npm run build` first.');
  return readdirSync(folder(browser), { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, file: path.join(folder(browser), name) }))
    .filter(({ file }) => statSync(file).isFile())
    .map(({ name, file }) => {
      const bytes = readFileSync(file);
      return { name, bytes: bytes.length, text: bytes.toString('utf8') };
    });
}

export function manifestOf(browser: BrowserName): Record<string, unknown> {
  const manifest = builtFiles(browser).find(({ name }) => name === 'manifest.json');
  if (!manifest) throw new Error('The build has no manifest.');
  return JSON.parse(manifest.text);
}
