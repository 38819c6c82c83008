import { countWords } from '../text/index.ts';

const SALUTATION =
  /^\s{0,9}(?:dear|hello|hi|to whom|greetings|good (?:morning|afternoon|day))\b[^\n]{0,120}\n/i;
const SIGN_OFF =
  /\n\s{0,9}(?:(?:with )?(?:kind|best|warm) (?:regards|wishes)|best|regards|sincerely|yours (?:sincerely|faithfully|truly)|respectfully|thank you|thanks|cheers),?\s{0,9}(?:\n|$)/i;

/** Words of a letter as a word processor counts them, from after the salutation to before the sign-off. */
export function countLetterWords(letter: string): number {
  const opened = letter.replace(SALUTATION, '\n');
  const end = opened.search(SIGN_OFF);
  return countWords(end < 0 ? opened : opened.slice(0, end));
}
