import type { CueProfile, Entry } from '../types.ts';
import { Automaton, type Spellings } from './automaton.ts';
import type { Compiled, Rule } from './compiled.ts';
import type { Roles } from './cue-words.ts';
import { hashFrom, hashOf } from './hash.ts';
import type { Trust } from './surface.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the rule of an item is made of. */
export interface Doubts {
  cues?: CueProfile;
  wary?: { before?: string[]; after?: string[] };
  notNear?: string[];
}

/** One kind as data. `friends` are any-case, `casedFriends` exact-case false friends that swallow what they cover. */
export interface Source<T extends Doubts> {
  items: readonly T[];
  /** Calls `file` with the hashes of at least the words that open a spelling. */
  open(item: T, file: (hash: number) => void): void;
  spell(item: T, visit: (spelling: string, trust: Trust) => void): void;
  entry(owner: number): Entry;
  friends: readonly string[];
  casedFriends: readonly string[];
}

/** Readies one kind for scans. */
export function compile<T extends Doubts>(vocabulary: Vocabulary, roles: Roles, source: Source<T>): Compiled {
  const { items, entry } = source;
  const rules: Rule[] = [];
  return {
    automaton: new Automaton(vocabulary, spellingsOf(source)),
    roles,
    rule: (owner) => {
      rules[owner] ??= ruleOf(items[owner] ?? {});
      return rules[owner];
    },
    entry,
  };
}

/** The items, and behind them the false friends. */
function spellingsOf<T extends Doubts>({ items, open, spell, friends, casedFriends }: Source<T>): Spellings {
  const all = [...friends, ...casedFriends];
  return {
    count: items.length + all.length,
    open: (number, file) => {
      const item = items[number];
      if (item) open(item, file);
      else file(hashFrom(all[number - items.length] ?? '', 0));
    },
    spell: (number, visit) => {
      const item = items[number];
      const friend = number - items.length;
      if (item) spell(item, visit);
      else visit(all[friend] ?? '', friend < friends.length ? 'free' : 'exact');
    },
    owner: (number) => (number < items.length ? number : -1),
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
