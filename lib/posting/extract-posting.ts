import { extractWith } from './extract-with.ts';
import { readReadable } from './sources/readability.ts';
import type { Extraction } from './types.ts';

/**
 * The one posting a document shows, or a typed reason why there is none. Never throws, runs nothing of the page and leaves it as it is.
 * @param document the page; read without asking for layout
 * @param url the page's address; keys and adapters are chosen by its host, compared whole
 */
export const extractPosting = (document: Document, url: string): Extraction =>
  extractWith(document, url, readReadable);
