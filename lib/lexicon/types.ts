export type TermKind = 'technology' | 'practice';

/** One technology or practice found in a text. */
export interface Mention {
  /** Offsets into the text as it was given. */
  start: number;
  end: number;
  /** Stable id of the entry, e.g. `postgresql`. */
  id: string;
  /** Canonical spelling, e.g. `PostgreSQL`. */
  name: string;
  kind: TermKind;
  /** Ids of what the term implies without naming it (`eks` implies `aws`, `kubernetes`). */
  implied?: string[];
}

export interface ScanContext {
  /** The employer: its own name is no technology unless the text says so. */
  company?: string;
  /** The text is a posting's title, which counts as a list of technologies. */
  title?: boolean;
}
