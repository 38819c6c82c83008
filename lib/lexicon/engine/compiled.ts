import type { CueProfile, Entry } from '../types.ts';
import type { Automaton } from './automaton.ts';
import type { Roles } from './cue-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the engine needs to know of an entry while it scans. */
export interface Rule {
  entry: Entry;
  cues: CueProfile;
  /** Vocabulary numbers of one- to three-word phrases that lower the trust, before and after the spelling. */
  waryBefore: number[][];
  waryAfter: number[][];
  notNear: Set<number>;
}

/** One kind's spellings as an automaton, with the rules of their owners. */
export interface Compiled {
  vocabulary: Vocabulary;
  automaton: Automaton;
  rules: Rule[];
  roles: Roles;
}
