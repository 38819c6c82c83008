/** One spelling of one entry, ready for the automaton. */
export interface Surface {
  /** Index of the entry in the compiled lexicon; -1 for a false friend, which swallows what it covers. */
  owner: number;
  spelling: string;
  /** `free`: any case. `listed`: exact case, other cases only in a list. `cued`: exact case and a cue. `exact`: exact case alone. */
  trust: 'free' | 'listed' | 'cued' | 'exact';
}
