import { DISTINCT_NAMES, KNOWN_SLIPS } from './distinct-names.ts';
import { editDistance } from './edit-distance.ts';

/** From this length on two slips still leave the name unmistakable. */
const LONG = 10;
/** Short forms that people mean. */
const ACCEPTED = new Set(['postgre', 'memcache', 'postgis', 'websockets', 'protobufs']);
const INFLECTED = /(?:s|es|ed|ing|'s|er|ers|ized|y|ish)$/;

/** The name, in lower case, that a word in lower case was meant to be; undefined for a name spelled right and for any other word. */
export function findMisspelled(word: string): string | undefined {
  const known = KNOWN_SLIPS[word];
  if (known !== undefined && Object.hasOwn(KNOWN_SLIPS, word)) return known;
  if (word.length < 6 || ACCEPTED.has(word) || DISTINCT_NAMES.includes(word)) return undefined;
  return DISTINCT_NAMES.find((name) => {
    if (name[0] !== word[0] || (word.startsWith(name) && INFLECTED.test(word) && !/ss$/.test(word)))
      return false;
    const most = name.length >= LONG && word.length >= LONG - 1 ? 2 : 1;
    return editDistance(word, name, most) <= most;
  });
}
