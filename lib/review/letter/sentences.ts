import { type Span, splitSentences } from '../../text/index.ts';

/** `lib/text` takes "ms." for the address "Ms."; after a figure it is milliseconds and ends a sentence. */
const AFTER_MILLISECONDS = /\d[ \u00a0]?ms\. {1,3}(?=[\p{Lu}\d"'(])/gu;

export function sentences(text: string): Span[] {
  return splitSentences(text).flatMap((sentence) => {
    const cuts = [...sentence.text.matchAll(AFTER_MILLISECONDS)].map(
      ({ index, 0: found }) => index + found.length,
    );
    const starts = [0, ...cuts];
    return starts.map((start, i) => {
      const slice = sentence.text.slice(start, starts[i + 1]).trimEnd();
      return { start: sentence.start + start, end: sentence.start + start + slice.length, text: slice };
    });
  });
}
