import { AFTER_LETTER, CATCH_ALL, CATCH_ALL_WHOLE, LETTER, NOT_THE_LETTER, RESUME } from './phrases.ts';
import { hasPhrase, indexOfPhrase, plainWords } from './plain-words.ts';

/** What a form says about one of its fields. */
export interface Wording {
  label: string;
  /** The field's id and name attributes. */
  names: readonly string[];
  placeholder: string;
}

/** More words than these before the letter's name make a question that only mentions it. */
const LEAD_WORDS = 10;

/** Whether a label asks for a cover letter; false where it only speaks of one, or wants something in its place. */
function asksForLetter(words: string): boolean {
  return LETTER.some((phrase) => {
    const at = indexOfPhrase(words, phrase);
    if (at < 0) return false;
    const before = words.slice(0, at).trim();
    const after = words.slice(at + phrase.length).trim();
    if (hasPhrase(before, NOT_THE_LETTER)) return false;
    if (before.split(' ').length > LEAD_WORDS) return false;
    return !AFTER_LETTER.some((word) => ` ${after} `.startsWith(` ${word} `));
  });
}

const isCatchAll = (words: string): boolean => CATCH_ALL_WHOLE.has(words) || hasPhrase(words, CATCH_ALL);

/**
 * What a field is for, by its wording in English, German, French, Spanish, Portuguese or Dutch. A label rules over
 * name and placeholder; a label that is neither a letter's nor a catch-all's is a question of its own: `essay`.
 * `resume` is never a place for a letter, also where a label asks for both in one.
 */
export function fitOf({ label, names, placeholder }: Wording): 'letter' | 'catch-all' | 'essay' | 'resume' {
  const words = plainWords(label);
  const short = words.split(' ').length <= 6;
  const asked = asksForLetter(words);
  if (hasPhrase(words, RESUME) && (short || asked)) return 'resume';
  if (asked) return 'letter';
  const mentioned = hasPhrase(words, LETTER);
  const question = label.includes('?') || mentioned;
  const nameWords = names.map(plainWords);
  if (!question && nameWords.some((name) => hasPhrase(name, RESUME))) return 'resume';
  if (!question && nameWords.some(asksForLetter)) return 'letter';
  const catchAll = isCatchAll(words);
  if ((catchAll || words === '') && !mentioned && asksForLetter(plainWords(placeholder))) return 'letter';
  return catchAll || (words === '' && isCatchAll(plainWords(placeholder))) ? 'catch-all' : 'essay';
}
