import type { Posting } from '../../posting/index.ts';
import { foldSpace, straighten } from '../../text/index.ts';
import { lower } from './lower.ts';

const known = new WeakMap<Posting, string>();

/** Title and text of a posting as letters are compared with it; remembered, since a letter is read at every keystroke. */
export function postingLow(posting: Posting | undefined): string {
  if (!posting) return '';
  const remembered = known.get(posting);
  if (remembered !== undefined) return remembered;
  const parts = [posting.title, ...posting.sections.flatMap(({ heading, blocks }) => [heading, ...blocks])];
  const low = foldSpace(lower(straighten(parts.join('\n'))));
  known.set(posting, low);
  return low;
}
