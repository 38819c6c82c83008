import type { PostingAnalysis, Quote } from '../analysis/types.ts';
import type { Match } from '../match/types.ts';
import type { Posting } from '../posting/types.ts';
import type { Level, OpenerKind, Profile, Project } from '../profile/schema.ts';

export type PartRole =
  | 'salutation'
  | 'opener'
  | 'gap'
  | 'symptom'
  | 'instrumentation'
  | 'options'
  | 'outcome'
  | 'deferred'
  | 'context'
  | 'operations'
  | 'why-now'
  | 'instruction'
  | 'history'
  | 'closing'
  | 'signature';

/** What a part of the letter is true by. */
export type RestsOn =
  | { from: 'profile' | 'project'; path: string }
  | { from: 'posting'; quote: Quote }
  | { from: 'signal'; index: number }
  | { from: 'template'; id: string }
  | { from: 'derived'; by: string; of: RestsOn[] };

export interface Part {
  role: PartRole;
  start: number;
  end: number;
  restsOn: RestsOn[];
}

/** A fact that is missing, as `[like this]` in the text. */
export interface Slot {
  start: number;
  end: number;
  hint: string;
}

export interface OpenerChoice {
  kind: OpenerKind;
  reason: string;
}

export interface Draft {
  text: string;
  level: Level;
  /** As a word processor counts them, from after the salutation to before the sign-off. */
  words: number;
  opener: OpenerChoice & { available: OpenerChoice[] };
  parts: Part[];
  slots: Slot[];
  leftOut: { what: string; why: string }[];
}

/** Public engineering work of the company that the user names: a post, a talk, a repository. */
export interface Signal {
  text: string;
  url?: string;
}

export interface DraftInput {
  posting: Posting;
  analysis: PostingAnalysis;
  profile: Profile;
  project?: Project;
  match?: Match;
  opener?: OpenerKind;
  level?: Level;
  signals?: Signal[];
  /** Another phrasing of the same letter; 0 when missing. */
  variant?: number;
  spelling?: 'us' | 'uk';
  /** The day of writing as YYYY-MM-DD, for spans such as "the past 20 months"; without it none is written. */
  today?: string;
}
