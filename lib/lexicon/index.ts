export { findTerms } from './find-terms.ts';
export { entryById, findEntry, impliedBy, phraseNote, termNames } from './lookup.ts';
export { KEY_PHRASES } from './practices/index.ts';
export type { Entry, Mention, PhraseNote, ScanContext, TermKind } from './types.ts';
