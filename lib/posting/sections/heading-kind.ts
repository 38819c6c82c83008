import type { SectionKind } from '../types.ts';
import { headingWords } from './heading-words.ts';
import { HEADINGS } from './headings.ts';

const list = (phrases: string): string[] => phrases.split('|').map((phrase) => phrase.trim());
const padded = (words: string): string => ` ${words} `;

const RULES = HEADINGS.map(({ kind, is, starts, has }) => ({
  kind,
  is: list(is),
  starts: list(starts).map(padded),
  has: list(has).map(padded),
}));
const known = new Map<string, SectionKind>();
for (const { kind, is } of RULES) for (const phrase of is) if (!known.has(phrase)) known.set(phrase, kind);

/** True for a heading that is one to the word ("What you will do"), so that it is recognized without any markup. */
export function isKnownHeading(text: string): boolean {
  const words = headingWords(text);
  return words.includes(' ') && known.has(words);
}

/** What a section with this heading holds; undefined where the heading does not say. Source: the table in `headings.ts`. */
export function headingKind(heading: string): SectionKind | undefined {
  const words = headingWords(heading);
  const exact = known.get(words);
  if (exact) return exact;
  const whole = padded(words);
  return RULES.find(
    ({ starts, has }) =>
      starts.some((phrase) => whole.startsWith(phrase)) || has.some((phrase) => whole.includes(phrase)),
  )?.kind;
}
