import type { TermKind } from '../lexicon/index.ts';
import type { SectionKind } from '../posting/index.ts';

/** A stretch of the posting: `text` equals the block's slice from `start` to `end`. */
export interface Quote {
  text: string;
  section: number;
  block: number;
  start: number;
  end: number;
}

export type Strength = 'must' | 'nice' | 'context' | 'unknown';

export interface Requirement {
  id: string;
  name: string;
  kind: TermKind;
  strength: Strength;
  quotes: Quote[];
}

export type Seniority = 'intern' | 'junior' | 'mid' | 'senior' | 'staff' | 'principal' | 'lead' | 'head';

export interface Role {
  /** The posting's title, verbatim. */
  title: string;
  /** The title as a letter writes it: no gender tag, requisition id, location or remote tag. */
  letterTitle: string;
  /** None said: empty; a range: two. */
  seniority: Seniority[];
  /** `backend`, `full-stack`, `frontend`, `data`, `platform`, `mobile` ...; `software` when the title names none. */
  discipline: string;
  /** The noun exactly as the title has it: Developer, Engineer ...; empty when there is none. */
  noun: string;
}

export interface Instruction {
  kind: 'mention-word' | 'answer' | 'include' | 'send-to';
  word?: string;
  quote: Quote;
}

export interface Asks {
  degree?: { strength: 'required' | 'preferred' | 'or-equivalent'; quote: Quote };
  years?: { min: number; max?: number; quote: Quote };
  letter: { wants: 'required' | 'optional' | 'declined' | 'unmentioned'; quote?: Quote };
  instructions: Instruction[];
  onCall?: Quote;
  pay?: Quote;
  contact?: { name: string; quote: Quote };
}

/** A sentence about the work or the person wanted: what a letter can answer. */
export interface AnswerableLine {
  quote: Quote;
  kind: SectionKind;
}

export interface PostingAnalysis {
  role: Role;
  requirements: Requirement[];
  asks: Asks;
  /** In page order, without benefits, legal notes and the hiring process; `matchProject` ranks them. */
  lines?: AnswerableLine[];
}
