import type { PostingAnalysis } from '../analysis/index.ts';
import type { Part } from '../letter/index.ts';
import type { Posting } from '../posting/index.ts';
import type { Level, Profile, Project } from '../profile/schema.ts';

export interface ReviewContext {
  level: Level;
  posting?: Posting;
  analysis?: PostingAnalysis;
  profile?: Profile;
  project?: Project;
  parts?: Part[];
  /** Companies of earlier letters. */
  otherCompanies?: string[];
  /** Rule ids turned off. */
  muted?: string[];
  /** Single findings the user has waved through. */
  ignored?: { rule: string; text: string }[];
}

export type Severity = 'error' | 'warning' | 'hint';

export interface Fix {
  label: string;
  start: number;
  end: number;
  insert: string;
}

export interface Finding {
  rule: string;
  severity: Severity;
  start: number;
  end: number;
  message: string;
  why: string;
  fix?: Fix;
}
