import type { CueProfile, Entry } from '../types.ts';
import type { Automaton } from './automaton.ts';
import type { Roles } from './cue-words.ts';

/** What the engine needs to know of an entry while it scans. */
export interface Rule {
  cues: CueProfile;
  /** Hashes of one- to three-word phrases that lower the trust, before and after the spelling. */
  waryBefore: number[][];
  waryAfter: number[][];
  /** Hashes of words. */
  notNear: Set<number>;
}

/** One kind's spellings as an automaton, with what is known of their owners, read at the first call for each. */
export interface Compiled {
  automaton: Automaton;
  roles: Roles;
  rule(owner: number): Rule;
  entry(owner: number): Entry;
}
