import type { Quote } from '../analysis/index.ts';
import type { TermKind } from '../lexicon/index.ts';
import type { BeatId, Depth, Project } from '../profile/schema.ts';

/** One technology or practice of the posting, and what the user has to show for it. */
export interface Evidence {
  id: string;
  /** As the posting spells it. */
  name: string;
  kind: TermKind;
  posting: Quote[];
  /** The user's own sentences; empty in `missing`, and in `known` when only the profile lists it. */
  project: { beat: BeatId; text: string }[];
  depth?: Depth;
}

export interface MatchLine {
  quote: Quote;
  beat: BeatId;
  reason: string;
}

export interface Match {
  /** Named by the posting and by this project. */
  shared: Evidence[];
  /** Named by the posting and by the profile, not by this project. */
  known: Evidence[];
  /** Named by the posting alone: never put into a letter. */
  missing: Evidence[];
  /** The lines of the posting that the project answers, best first. */
  lines: MatchLine[];
}

export interface RankedProject {
  project: Project;
  match: Match;
  reason: string;
}
