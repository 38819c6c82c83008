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

/**
 * How far a spelling can be trusted. A: any case. B: exact case; other cases only in a list. C: exact case and a positive cue.
 * D: the bare name never counts, only the longer spellings given as aliases.
 */
export type TrustClass = 'A' | 'B' | 'C' | 'D';

/**
 * Which cues free a class C spelling. `language`: list, version, head noun ("Go developer"), any preposition ("in Go").
 * `tool`: the same with "using" and "with" as the only prepositions. `brand`: a list, a version or a stack heading alone.
 */
export type CueProfile = 'language' | 'tool' | 'brand';

/** A technology as its family file lists it. */
export interface Technology {
  name: string;
  /** The name's slug unless given. */
  id?: string;
  /** Of the bare name; A unless given. */
  class?: TrustClass;
  /** Further spellings of class A, B and C. A name in `.js` brings its own variants along. */
  aliases?: string[];
  cased?: string[];
  cued?: string[];
  cues?: CueProfile;
  /** Words that, right before or after, make the spelling one class less trusted. */
  wary?: { before?: string[]; after?: string[] };
  implies?: string[];
  /** Sentences in which the term is found, and in which it is not. */
  hits?: string[];
  misses?: string[];
}

/** A practice or a turn of phrase, with the wordings that mean it. */
export interface Practice {
  name: string;
  id?: string;
  /**
   * Wordings, any case; a space also matches a hyphen; `a|b` is a choice, a trailing `?` makes a word optional, `*` stands
   * for any one word.
   */
  forms: string[];
  /** Wordings that must be spelled exactly so. */
  cased?: string[];
  /** Words that, up to six words away on the same line, show that something else is meant. */
  notNear?: string[];
  hits?: string[];
  misses?: string[];
}

/** What other folders may know of an entry. */
export interface Entry {
  id: string;
  name: string;
  kind: TermKind;
  /** The family file it comes from, e.g. `databases`. */
  family: string;
  /** Every spelling that `findEntry` answers to, the name first. */
  spellings: string[];
  /** Everything it implies, directly or by way of another entry. */
  implies: string[];
}

/** When a key phrase earns its place in a letter. */
export interface PhraseNote {
  /** The practice it belongs to. */
  id: string;
  phrase: string;
  /** When to use it, and when not to. */
  note: string;
  /** Terms that show the phrase was lived, as they would stand beside it. */
  companions: string[];
}
