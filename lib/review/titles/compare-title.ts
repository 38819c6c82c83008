import type { Stretch } from '../letter/letter.ts';
import type { Name } from './find-names.ts';
import type { OwnTitle } from './own-title.ts';
import { MODIFIERS, NOUNS, NUMERALS, SENIORITY } from './title-words.ts';

const isTitleWord = (word: string) =>
  SENIORITY.has(word) || MODIFIERS.has(word) || NOUNS.has(word) || (NUMERALS.has(word) && /\D/.test(word));

/**
 * `same`: the posting's title, by its words; `short`: a bare "engineer", or the title without its last part when the whole
 * stands elsewhere; `other`: a word too many, too few or another one. Words that no title is made of (a city, a team) are not held
 * against it.
 */
export function compareTitle(
  name: Name,
  { own, exact, around }: { own: OwnTitle; exact: readonly Stretch[]; around: ReadonlySet<string> },
): 'same' | 'short' | 'other' {
  if (exact.some(({ start, end }) => start <= name.start && end >= name.end)) return 'same';
  if (name.words.some((word) => isTitleWord(word) && !own.all.has(word))) return 'other';
  const ownNoun = own.head.at(-1) ?? [];
  if (name.words.length === 1 && ownNoun.includes(name.words[0] ?? '')) return 'short';
  if (exact.some(({ start, end }) => start >= name.start && end <= name.end)) return 'same';
  if (!own.head.every((group) => group.some((word) => name.words.includes(word)))) return 'other';
  if (own.tail.every((word) => around.has(word))) return 'same';
  return exact.length > 0 ? 'short' : 'other';
}
