import { foldSpace } from '../../text/index.ts';
import type { Letter, Stretch } from './letter.ts';

/** Wording in quotation marks or backticks, or that stands verbatim in the posting, is not the writer's own. */
export function isExempt(letter: Letter, { start, end }: Stretch): boolean {
  if (letter.quoted.some((quote) => quote.start <= start && end <= quote.end)) return true;
  return letter.postingLow !== '' && standsIn(letter.postingLow, foldSpace(letter.low.slice(start, end)));
}

function standsIn(posting: string, wording: string): boolean {
  if (wording === '') return false;
  const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  for (let at = posting.indexOf(wording); at >= 0; at = posting.indexOf(wording, at + 1)) {
    if (!isWord(posting[at - 1]) && !isWord(posting[at + wording.length])) return true;
  }
  return false;
}
