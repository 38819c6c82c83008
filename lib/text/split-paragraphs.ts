import type { Span } from './types.ts';

/**
 * Paragraphs in order, without the white space around them: parted by blank lines, as in a letter; a single line break
 * stays inside (an address, a signature). `\r\n` counts as one break.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = -1;
  let end = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const body = line.trim();
    if (body === '') {
      if (start >= 0) paragraphs.push({ start, end, text: text.slice(start, end) });
      start = -1;
    } else {
      if (start < 0) start = at + line.indexOf(body);
      end = at + line.indexOf(body) + body.length;
    }
    at += line.length + 1;
  }
  if (start >= 0) paragraphs.push({ start, end, text: text.slice(start, end) });
  return paragraphs;
}
