import type { CueProfile, Entry } from '../types.ts';
import { Automaton } from './automaton.ts';
import type { Compiled, Rule } from './compiled.ts';
import type { Roles } from './cue-words.ts';
import type { Trust } from './surface.ts';
import { hashOf, type Vocabulary } from './vocabulary.ts';

/** What the rule of an item is made of. */
export interface Doubts {
  cues?: CueProfile;
  wary?: { before?: string[]; after?: string[] };
  notNear?: string[];
}

/** One kind as data. `friends` are any-case, `casedFriends` exact-case false friends that swallow what they cover. */
export interface Source<T extends Doubts> {
  items: readonly T[];
  spell(item: T, visit: (spelling: string, trust: Trust) => void): void;
  entry(owner: number): Entry;
  friends: readonly string[];
  casedFriends: readonly string[];
}

/** Readies one kind for scans. */
export function compile<T extends Doubts>(vocabulary: Vocabulary, roles: Roles, source: Source<T>): Compiled {
  const { items, friends, casedFriends } = source;
  const cased = items.length + friends.length;
  const rules: Rule[] = [];
  return {
    automaton: new Automaton(vocabulary, items.length, cased + casedFriends.length, (number, visit) => {
      const item = items[number];
      if (item) source.spell(item, visit);
      else if (number < cased) visit(friends[number - items.length] ?? '', 'free');
      else visit(casedFriends[number - cased] ?? '', 'exact');
    }),
    roles,
    rule: (owner) => {
      rules[owner] ??= ruleOf(items[owner] ?? {});
      return rules[owner];
    },
    entry: source.entry,
  };
}

function ruleOf({ cues = 'tool', wary = {}, notNear = [] }: Doubts): Rule {
  return {
    cues,
    waryBefore: hashes(wary.before),
    waryAfter: hashes(wary.after),
    notNear: new Set(hashes(notNear).flat()),
  };
}

const hashes = (phrases: string[] = []): number[][] =>
  phrases.map((phrase) => phrase.split(' ').map((word) => hashOf(word)));
