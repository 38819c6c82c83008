import { straighten } from '../../text/index.ts';

const ITEM = /^[ \t]*(?:[-*•·–]|\d{1,2}[.)])[ \t]/;

function isSoft(line: string, next: string): boolean {
  const last = line.trimEnd().at(-1);
  return last !== undefined && !'.!?:;'.includes(last) && next.trim() !== '' && !ITEM.test(next);
}

/**
 * Quotes straight and soft line breaks (inside a sentence, as a mail program wraps it) turned into spaces, so that a wording is
 * found across them. Every character is replaced by one.
 */
export function flatten(text: string): { flat: string; softBreaks: number } {
  const lines = straighten(text).replace(/\r/g, ' ').split('\n');
  let flat = lines[0] ?? '';
  let softBreaks = 0;
  for (let i = 1; i < lines.length; i += 1) {
    const soft = isSoft(lines[i - 1] ?? '', lines[i] ?? '');
    if (soft) softBreaks += 1;
    flat += (soft ? ' ' : '\n') + (lines[i] ?? '');
  }
  return { flat, softBreaks };
}
