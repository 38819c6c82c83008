import type { Pay, Source } from './types.ts';

/** What one source says about the posting; every field is verbatim but for white space. */
export interface Facts {
  from: Source;
  /** The board's own id of the posting, where the source names one. */
  id?: string | undefined;
  /** The posting's own address, where the source names one. */
  url?: string | undefined;
  title?: string | undefined;
  company?: string | undefined;
  team?: string | undefined;
  location?: string | undefined;
  workplace?: string | undefined;
  employmentType?: string | undefined;
  pay?: Pay | undefined;
  postedAt?: string | undefined;
  language?: string | undefined;
  description?: Description | undefined;
}

/** Finds the main text of any page; undefined where there is none. */
export type MainTextReader = (document: Document) => Facts | undefined;

/** A description in one of the three shapes pages have it in. */
type Description = { html: string } | { text: string } | { elements: Element[] };
