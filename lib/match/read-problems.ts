import { straighten } from '../text/index.ts';
import { OTHER_MEANINGS, PROBLEM_FAMILIES } from './problem-families.ts';

const LONGEST_PHRASE = 3;
const SHORTEST_PREFIX = 5;

interface Index {
  whole: Map<string, string>;
  prefixes: Map<string, string>;
}

function buildIndex(): Index {
  const index: Index = { whole: new Map(), prefixes: new Map() };
  for (const { name, words } of PROBLEM_FAMILIES) {
    for (const word of words.split(/\s/)) {
      if (word.endsWith('*')) index.prefixes.set(word.slice(0, -1), name);
      else if (word !== '') index.whole.set(word, name);
    }
  }
  for (const phrase of OTHER_MEANINGS.split(/\s/)) index.whole.set(phrase, '');
  return index;
}

const INDEX = buildIndex();
const FAMILIES = new Map(PROBLEM_FAMILIES.map((family) => [family.name, family]));

/** Words that tell of a problem in two texts; as many as this, and a loose family is proof. */
const ENOUGH_WORDS = 3;

/** How much it says that two texts speak of one problem, each in the words given. */
export function problemWeight(name: string, one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const family = FAMILIES.get(name);
  if (!family) return 0;
  const told = new Set([...one, ...other]).size;
  const isSame = told < one.size + other.size;
  return family.loose && !isSame && told < ENOUGH_WORDS ? family.weight / 2 : family.weight;
}

function familyOf(key: string): string | undefined {
  const whole = INDEX.whole.get(key);
  if (whole !== undefined) return whole;
  for (let length = SHORTEST_PREFIX; length <= key.length; length += 1) {
    const family = INDEX.prefixes.get(key.slice(0, length));
    if (family) return family;
  }
  return undefined;
}

/** The problems a text speaks of, each with the words or phrases that say so, and all the single words of these. */
export function readProblems(text: string): { problems: Map<string, Set<string>>; words: Set<string> } {
  const tokens =
    straighten(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{1,30}/gu) ?? [];
  const problems = new Map<string, Set<string>>();
  const words = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
      const slice = tokens.slice(at, at + length);
      const family = slice.length === length ? familyOf(slice.join('_')) : undefined;
      if (family === undefined) continue;
      if (family !== '') problems.set(family, (problems.get(family) ?? new Set()).add(slice.join('_')));
      for (const word of slice) words.add(word);
      at += length - 1;
      break;
    }
  }
  return { problems, words };
}
