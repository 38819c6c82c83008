import type { CueProfile, Entry } from '../types.ts';
import { Automaton } from './automaton.ts';
import type { Compiled, Rule } from './compiled.ts';
import type { Roles } from './cue-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An entry with its spellings sorted by trust. */
export interface Source {
  entry: Entry;
  /** Any-case wordings with choices and wildcards. */
  forms: string[];
  free: string[];
  listed: string[];
  cued: string[];
  exact: string[];
  cues: CueProfile;
  wary: { before?: string[]; after?: string[] };
  notNear: string[];
}

/** Builds the automaton of one kind. `friends` are any-case, `casedFriends` exact-case false friends that swallow what they cover. */
export function compile(
  vocabulary: Vocabulary,
  roles: Roles,
  sources: Source[],
  friends: readonly string[],
  casedFriends: readonly string[],
): Compiled {
  const automaton = new Automaton(vocabulary);
  const numbers = (phrases: string[] = []) =>
    phrases.map((phrase) => phrase.split(' ').map((word) => vocabulary.add(word)));
  const rules = sources.map((source, owner): Rule => {
    for (const form of source.forms) automaton.addForm(form, { owner, spelling: form, trust: 'free' });
    for (const trust of ['free', 'listed', 'cued', 'exact'] as const)
      for (const spelling of source[trust]) automaton.add({ owner, spelling, trust });
    return {
      entry: source.entry,
      cues: source.cues,
      waryBefore: numbers(source.wary.before),
      waryAfter: numbers(source.wary.after),
      notNear: new Set(numbers(source.notNear).flat()),
    };
  });
  for (const spelling of friends) automaton.add({ owner: -1, spelling, trust: 'free' });
  for (const spelling of casedFriends) automaton.add({ owner: -1, spelling, trust: 'exact' });
  return { vocabulary, automaton, rules, roles };
}
