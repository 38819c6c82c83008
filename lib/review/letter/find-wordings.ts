import { isExempt } from './is-exempt.ts';
import type { Letter, Stretch } from './letter.ts';

export interface Wording extends Stretch {
  match: RegExpMatchArray;
}

/**
 * Where a pattern (global, lower case) matches in a sentence or paragraph of the letter, quotes and words of the posting left out.
 * A group named `span` narrows what is flagged; it must occur only once in the match.
 */
export function findWordings(letter: Letter, where: Stretch & { low: string }, pattern: RegExp): Wording[] {
  return [...where.low.matchAll(pattern)].flatMap((match) => {
    const span = match.groups?.span ?? match[0];
    const start = where.start + match.index + match[0].indexOf(span);
    const wording = { start, end: start + span.length, match };
    return isExempt(letter, wording) ? [] : [wording];
  });
}
