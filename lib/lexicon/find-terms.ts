import { maskAddresses } from './engine/mask.ts';
import { scan } from './engine/scan.ts';
import { tokenize } from './engine/tokenize.ts';
import { lexicon } from './lexicon.ts';
import type { Mention, ScanContext } from './types.ts';

/**
 * Technologies and practices named in a text, sorted by start; two of one kind never overlap. Offsets are those of the text
 * as given. The engine follows `LEXICON.md`: addresses masked, longest reading first, ambiguous names only with a cue.
 */
export function findTerms(text: string, context: ScanContext = {}): Mention[] {
  const { vocabulary, technologies, practices } = lexicon();
  const tokens = tokenize(text, vocabulary);
  const mask = maskAddresses(tokens);
  const found = [...scan(tokens, mask, technologies, context), ...scan(tokens, mask, practices, context)];
  return found.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? 1 : -1));
}
