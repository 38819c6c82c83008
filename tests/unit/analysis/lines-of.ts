import { type Line, postingLines } from '../../../lib/analysis/lines.ts';
import type { SectionKind } from '../../../lib/posting/types.ts';
import { postingOf } from './posting-of.ts';

/** The lines of a posting with one section. */
export function linesOf(blocks: string[], kind: SectionKind = 'requirements', heading = ''): Line[] {
  return postingLines(postingOf({ sections: [{ heading, kind, blocks }] }));
}
