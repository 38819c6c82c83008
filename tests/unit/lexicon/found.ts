import { findTerms, type ScanContext, type TermKind } from '../../../lib/lexicon/index.ts';

/** Names of one kind found in a text, in order, each once. */
export function found(text: string, kind: TermKind = 'technology', context: ScanContext = {}): string[] {
  const names = findTerms(text, context).filter((mention) => mention.kind === kind);
  return [...new Set(names.map((mention) => mention.name))];
}
