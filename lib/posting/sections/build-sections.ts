import type { Section, SectionKind } from '../types.ts';
import { headingKind } from './heading-kind.ts';
import { headingRank } from './heading-rank.ts';
import type { Line } from './line.ts';
import { textKind } from './text-kind.ts';

const BULLET = /^[-–—*•·●▪‣◦○✓✔➢➔→]\s{0,3}(?=\S)/;

interface Open {
  rank: number;
  kind: SectionKind | undefined;
  /** What a heading of the same rank after it inherits: nothing but a line that announces more stood under the first one. */
  passes: SectionKind | undefined;
}

/** A heading that says nothing itself belongs to the one above it, unless a sister of another kind stood between. */
function inherited(text: string, above: readonly Open[], rank: number): SectionKind | undefined {
  if (/^why\b|\?$/i.test(text)) return undefined;
  const before = above.at(-1);
  if (before?.rank === rank && before.passes) return before.passes;
  const parent = above.findLast((open) => open.rank < rank);
  const sister = above.findLast((open) => open.rank === rank && open.kind !== undefined);
  const between = sister && above.indexOf(sister) > above.indexOf(parent ?? sister);
  if (!parent || (between && sister.kind !== parent.kind)) return undefined;
  return parent.kind === 'about' ? undefined : parent.kind;
}

/** True for a heading that only announces those after it: "What you will do", then a heading of the same rank for each field of work. */
function announces(lines: readonly Line[], index: number, rank: number, body: number): boolean {
  const next = lines[index + 1];
  const at = next?.text.endsWith(':') && !next.item ? index + 2 : index + 1;
  const heading = lines[at];
  return heading !== undefined && headingRank(heading, lines[at + 1], body) === rank;
}

/**
 * Lines as sections: a heading begins one, a part without a heading too. Every word of the lines is in a heading or a block.
 * Bullets typed as text are dropped; a list has them in its markup.
 */
export function buildSections(lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  const above: Open[] = [];
  const body = bodySize(lines);
  lines.forEach((line, index) => {
    const rank = headingRank(line, lines[index + 1], body);
    if (rank !== undefined) {
      const own = headingKind(line.text);
      while ((above.at(-1)?.rank ?? 0) > rank) above.pop();
      const kind = own ?? inherited(line.text, above, rank) ?? 'other';
      const passed = own === undefined && kind === above.at(-1)?.passes;
      const leads = own !== undefined && own !== 'about' && announces(lines, index, rank, body);
      sections.push({ heading: line.text, kind, blocks: [] });
      above.push({ rank, kind: own, passes: passed || leads ? kind : undefined });
      return;
    }
    if (sections.length === 0 || line.cut) sections.push({ heading: '', kind: 'other', blocks: [] });
    const text = line.text.replace(BULLET, '');
    if (/[\p{L}\p{N}]/u.test(text)) sections.at(-1)?.blocks.push(text);
  });
  return sections.filter(({ heading, blocks }) => heading !== '' || blocks.length > 0).map(nameless);
}

/** What stands before the first heading introduces the company, where there are headings at all. */
function nameless(section: Section, index: number, all: readonly Section[]): Section {
  if (section.heading !== '') return section;
  const opening = index === 0 && all.some((other) => other.heading !== '');
  return { ...section, kind: textKind(section.blocks) ?? (opening ? 'about' : 'other') };
}

/** The size most of the text has. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length);
  let best = 0;
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size;
  return best || 16;
}
