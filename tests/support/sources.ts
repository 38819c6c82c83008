import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

/** The project's own TypeScript files, as git sees them, untracked ones included. */
export function sourceFiles(...folders: string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', ...folders], {
    encoding: 'utf8',
  });
  // A file that was deleted and not yet committed is listed still.
  return listed.split('\n').filter((file) => /\.tsx?$/.test(file) && existsSync(file));
}

type Node = { type: string; start: number; end: number; [key: string]: unknown };

/** Calls `visit` for every node of the file's syntax tree. */
export function walk(file: string, visit: (node: Node, source: string) => void): void {
  const source = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const step = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) step(item);
    else if (typeof value === 'object' && value !== null && 'type' in value) {
      visit(value as Node, source);
      for (const child of Object.values(value)) step(child);
    }
  };
  step(program);
}

/** 1-based line of an offset. */
export const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;
