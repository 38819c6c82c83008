import { countWords } from '../text/index.ts';

const LONGEST_SENTENCE = 32;
const BOUNDARY = /[;:]\s|\s[-–—]\s|,\s(?=(?:and|but|with|which|while|where|including|so|as)\s)/g;

/** The stretch of a sentence worth quoting around a mention: the whole sentence, or its clause when it is long. */
export function clauseAround(sentence: string, start: number, end: number): { start: number; end: number } {
  if (countWords(sentence) <= LONGEST_SENTENCE) return { start: 0, end: sentence.length };
  let from = 0;
  let to = sentence.length;
  for (const mark of sentence.matchAll(BOUNDARY)) {
    const after = mark.index + mark[0].length;
    if (after <= start) from = after;
    else if (mark.index >= end && to === sentence.length) to = mark.index;
  }
  return { start: from, end: to };
}
