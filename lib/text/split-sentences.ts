import { BEFORE_FIGURE, MAY_END, NEVER_ENDS, OPENS_SENTENCE } from './abbreviations.ts';
import type { Span } from './types.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const LAST_WORD = /(?:^|[\s("'“‘[/])([\p{L}][\p{L}.]{0,12})\.["')\]”’]{0,2}$/u;
const FIRST_WORD = /^["'“‘([]{0,2}([\p{L}\p{N}]{1,20})/u;
const LIST_NUMBER = /^(?:\(?\d{1,3}|[A-Za-z])[.)]$/;
const LONE_STOP = /(?:^|[\s(/,])\.$/;
const QUESTION_IN_QUOTES = /[!?]["')\]”’]$/;
/** A sentence that opens with an identifier in lower case, where the segmenter sees none: `p99 fell`, `gRPC was`. */
const HIDDEN_START = /[\p{L}\p{N})%][.!?]["')\]”’]?\s{1,3}(?=p\d{2}|[a-z]{1,3}[A-Z]|\.N[Ee][Tt])/gu;

function continues(before: string, after: string): boolean {
  const tail = before.slice(-40);
  if (/^[/,&]/.test(after) || LONE_STOP.test(tail) || LIST_NUMBER.test(before)) return true;
  if (QUESTION_IN_QUOTES.test(tail)) return /^\p{Ll}/u.test(after);
  const word = LAST_WORD.exec(tail)?.[1];
  const next = FIRST_WORD.exec(after.slice(0, 40))?.[1] ?? '';
  if (word === undefined) return false;
  const key = word.toLowerCase();
  if (NEVER_ENDS.has(key)) return key !== 'max' && key !== 'min' ? true : !/^\p{Lu}/u.test(next);
  if (BEFORE_FIGURE.has(key)) return /^\p{N}/u.test(next);
  if (MAY_END.has(key) || /^\p{Lu}$/u.test(word))
    return next !== '' && !OPENS_SENTENCE.has(next.toLowerCase());
  return false;
}

function hiddenStarts(text: string, start: number, end: number): number[] {
  const piece = text.slice(start, end);
  return [...piece.matchAll(HIDDEN_START)]
    .filter((match) => !continues(piece.slice(0, match.index + match[0].length).trimEnd(), 'p'))
    .map((match) => start + match.index + match[0].length);
}

/**
 * Sentences in order, without the white space between them. A line break always ends one. Corrects `Intl.Segmenter`,
 * which breaks after "e.g.", "vs.", "U.S." and before ".NET", and sees no sentence in "... at peak. p99 fell to 2 s."
 */
export function splitSentences(text: string): Span[] {
  const cuts: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const last = cuts.at(-1);
    const joined =
      last !== undefined &&
      !/[\n\r\u2028\u2029]/.test(text.slice(last.end, start)) &&
      continues(text.slice(Math.max(last.start, last.end - 60), last.end), text.slice(start, start + 40));
    if (last && joined) last.end = end;
    else cuts.push({ start, end });
  }
  return cuts.flatMap(({ start, end }) => {
    const starts = [start, ...hiddenStarts(text, start, end)];
    return starts.map((from, i) => {
      const slice = text.slice(from, starts[i + 1] ?? end).trimEnd();
      return { start: from, end: from + slice.length, text: slice };
    });
  });
}
