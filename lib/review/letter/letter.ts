import type { Mention } from '../../lexicon/index.ts';
import type { Figure } from '../../text/index.ts';
import type { RoleNames } from '../titles/role-names.ts';
import type { ReviewContext } from '../types.ts';

export interface Stretch {
  start: number;
  end: number;
}

export interface Sentence extends Stretch {
  /** Lower case, quotes straight, soft line breaks as spaces: as long as the slice of the text. */
  low: string;
  figures: Figure[];
  /** Index into the paragraphs of the body. */
  paragraph: number;
}

export interface Paragraph extends Stretch {
  low: string;
  figures: Figure[];
  sentences: Sentence[];
}

/** A letter read once; every rule reads this. All offsets are into `text`. */
export interface Letter {
  text: string;
  /** The text with quotes straight and soft line breaks as spaces; same offsets. */
  flat: string;
  /** `flat` in lower case; same offsets. */
  low: string;
  context: ReviewContext;
  /** False for a sentence or two pasted alone: what a whole letter must have is not asked of it. */
  whole: boolean;
  salutation?: Stretch;
  /** "Kind regards", without what follows. */
  signOff?: Stretch;
  /** From after the salutation to before the sign-off or signature. */
  body: Stretch;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  /** Of the body, as a word processor counts them. */
  words: number;
  /** Stretches in quotation marks or backticks. */
  quoted: Stretch[];
  slots: Stretch[];
  /** Technologies and practices of the body. */
  terms: Mention[];
  /** The posting's text in the form of `low`, white space folded; empty without a posting. */
  postingLow: string;
  /** Present when the posting is known. */
  roleNames?: RoleNames;
}
