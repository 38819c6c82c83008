import { describe, expect, it } from 'vitest';
import { CASED_FRIENDS, FALSE_FRIENDS } from '../../../lib/lexicon/technologies/index.ts';
import { hasSharedPostings, sharedPostings } from '../analysis/shared-postings.ts';

/**
 * Null entries that swallow something in the 476 postings, each read in up to six of its contexts: no technology among them. A place
 * name that also is a vendor of firewalls was, and is an entry with a cue now.
 */
const READ = new Set(
  `next generation, solid understanding, go to market, rest of, a/b, from scratch, series c, the rest, go ahead, cash flow,
  go beyond, r&d, american express, solid foundation, Oracle Cerner, next gen, ph.d, i/o, payment rails, stack overflow,
  basic qualifications, natural language processing, elastic compute, data flow, next level, Ada Lovelace, The rest,
  next steps, Maven Clinic, Harness the, go live, ts/sci, crystal clear, github profile`
    .split(',')
    .map((name) => name.trim()),
);
const AROUND = 35;

const isPart = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Where a wording stands whole in a text; a space matches a hyphen too. */
function placesOf(wording: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + wording.length])) places.push(at);
  return places;
}

describe.skipIf(!hasSharedPostings)('null entries on the 476 postings', () => {
  it('swallow only what has been read', () => {
    const blocks = sharedPostings().flatMap(({ sections }) =>
      sections.flatMap(({ heading, blocks }) => [heading, ...blocks]),
    );
    const texts = blocks.map((block) => ({
      block,
      cased: block.replaceAll('-', ' '),
      low: block.replaceAll('-', ' ').toLowerCase(),
    }));
    const report: string[] = [];
    const unread: string[] = [];
    const search = (name: string, of: 'cased' | 'low') => {
      const wording = name.replaceAll('-', ' ');
      const hits = texts.flatMap((text) =>
        placesOf(wording, text[of]).map((at) => [text.block, at] as const),
      );
      if (hits.length === 0) return;
      const contexts = hits.map(([block, at]) =>
        block.slice(Math.max(0, at - AROUND), at + name.length + AROUND),
      );
      report.push(`${name}: ${hits.length}, e.g. "${[...new Set(contexts)].slice(0, 3).join('" "')}"`);
      if (!READ.has(name)) unread.push(name, ...contexts);
    };
    for (const name of FALSE_FRIENDS) search(name, 'low');
    for (const name of CASED_FRIENDS) search(name, 'cased');
    console.log(`null entries:\n  ${report.join('\n  ')}`);
    expect(unread, 'Read each context; an entry that swallows a technology goes.').toEqual([]);
  });
});
