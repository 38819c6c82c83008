/**
 * `free`: any case. `worded`: the same with choices and wildcards. `listed`: exact case, other cases only in a list.
 * `cued`: exact case and a cue. `exact`: exact case alone.
 */
export type Trust = 'free' | 'worded' | 'listed' | 'cued' | 'exact';

/** One spelling of one entry, ready for the automaton. */
export interface Surface {
  /** Index of the entry in the compiled lexicon; -1 for a false friend, which swallows what it covers. */
  owner: number;
  spelling: string;
  trust: Trust;
}
