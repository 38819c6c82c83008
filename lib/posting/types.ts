import type { FailureId } from '../failures.ts';

export type Ats = 'greenhouse' | 'lever' | 'ashby' | 'other';

/** Where a field of a posting was read. */
export type Source = 'json-ld' | 'page-state' | 'selector' | 'meta' | 'readability' | 'user';

export type SectionKind =
  | 'about'
  | 'responsibilities'
  | 'requirements'
  | 'nice-to-have'
  | 'benefits'
  | 'process'
  | 'legal'
  | 'other';

export interface Section {
  /** The heading as the page has it; empty for text before the first heading. */
  heading: string;
  kind: SectionKind;
  /** Paragraphs and list items in page order, text only, white space folded. */
  blocks: string[];
}

export interface Pay {
  min?: number;
  max?: number;
  currency?: string;
  period?: string;
  text: string;
}

export interface Conflict {
  field: 'title' | 'company';
  values: { value: string; from: Source }[];
}

export interface Posting {
  /** See `postingKey`. */
  key: string;
  ats: Ats;
  /** The posting's canonical address. */
  url: string;
  /** Verbatim, white space folded; never cut at punctuation. */
  title: string;
  company: string;
  team?: string;
  location?: string;
  workplace?: string;
  employmentType?: string;
  pay?: Pay;
  postedAt?: string;
  /** BCP 47 primary tag, e.g. `en`. */
  language: string;
  /** The description as found: untrusted; whoever shows it sanitizes it. */
  html: string;
  /** The description as text, complete and in page order. */
  sections: Section[];
  from: Partial<Record<'title' | 'company' | 'location' | 'pay' | 'postedAt' | 'html', Source>>;
  conflicts: Conflict[];
}

/** What one document turned out to be. */
export type Extraction =
  | { status: 'posting'; posting: Posting }
  | { status: 'form-only'; key: string; postingUrl?: string; title?: string; company?: string }
  | { status: 'removed' | 'not-a-posting' | 'unreadable'; reason: FailureId };

/** The reading of one frame of a tab. */
export interface FrameReading {
  frameId: number;
  documentId: string;
  url: string;
  extraction: Extraction;
}
