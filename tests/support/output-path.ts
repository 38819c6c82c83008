import { mkdirSync } from 'node:fs';
import path from 'node:path';

export type PngPath = `${string}.png`;

/** A path under `.output/` whose folder exists. */
export function outputPath(...parts: [...string[], PngPath]): PngPath;
export function outputPath(...parts: string[]): string;
export function outputPath(...parts: string[]): string {
  const file = path.resolve('.output', ...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
}
