import type { Span } from './types.ts';

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '"': '"' };
const LONGEST = 1_000;

function opens(text: string, at: number): boolean {
  return at === 0 || /[\s([{/—–-]/.test(text[at - 1] ?? '');
}

function closes(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') && !/\s/.test(text[at - 1] ?? ' ');
}

function closingOf(text: string, open: number, closers: string): number {
  const limit = Math.min(text.length, open + LONGEST);
  for (let at = open + 1; at < limit; at += 1) {
    const char = text[at] ?? '';
    if (char === '\n' && text[at + 1] === '\n') return -1;
    if (closers.includes(char) && (char !== '"' && char !== '’' ? true : closes(text, at))) return at;
  }
  return -1;
}

/**
 * Quoted stretches with their marks, straight or curly, in order, never nested; a mark without its partner in the same paragraph
 * quotes nothing, an apostrophe neither.
 */
export function findQuoted(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closers = CLOSERS[text[at] ?? ''];
    if (closers === undefined || !opens(text, at)) continue;
    const end = closingOf(text, at, closers) + 1;
    if (end <= at + 2) continue;
    spans.push({ start: at, end, text: text.slice(at, end) });
    at = end - 1;
  }
  return spans;
}
