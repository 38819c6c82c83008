import type { Level } from '../profile/schema.ts';
import type { Letter } from './letter/letter.ts';
import type { Fix, ReviewContext, Severity } from './types.ts';

export type RuleGroup = 'addressing' | 'opening' | 'anchor' | 'numbers' | 'stack' | 'judgment' | 'closing';

/** A sentence or paragraph, read at a level the rule applies to, or a letter with what is known about it. */
export type Example = string | { letter: string; context?: Partial<ReviewContext> };

interface Told {
  severity?: Severity;
  message?: string;
  fix?: Fix;
}

/** What a rule found: a span of the letter, or that something is missing. */
export type Hit = Told &
  (
    | { start: number; end: number }
    /** `apart`: the place is chosen so that it touches no other finding. */
    | { missing: true; apart?: true }
  );

export interface Rule {
  id: string;
  group: RuleGroup;
  severity: Severity;
  levels: readonly Level[];
  /** One line: what is wrong. */
  message: string;
  /** One line: what the reader makes of it. */
  why: string;
  /** The part of the guide it comes from. */
  source: string;
  /** At least four that it must flag, and four near misses it must leave alone. */
  flags: readonly Example[];
  allows: readonly Example[];
  check: (letter: Letter) => Hit[];
}

export const ALL_LEVELS: readonly Level[] = ['junior', 'mid', 'senior'];
export const MID_AND_SENIOR: readonly Level[] = ['mid', 'senior'];
