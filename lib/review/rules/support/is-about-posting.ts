import { clauseBefore } from '../../letter/clause.ts';

const POSTING = /\b(?:you|your|the (?:posting|job description|ad))\b/;
const ASKS =
  /\b(?:asks?|asking|wants?|lists?|mentions?|needs?|says?|names?|requires?|look(?:s|ing)?|calls?|expects?|describes?|writes?)\b/;

/** "You ask for strong SQL": what stands before the wording gives it to the posting, not to the writer. */
export function isAboutPosting(low: string, at: number): boolean {
  const before = clauseBefore(low, at, { length: 90, stops: ';.' });
  const subject = POSTING.exec(before);
  return subject !== null && ASKS.test(before.slice(subject.index));
}
