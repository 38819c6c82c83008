import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../lib/lexicon/index.ts';
import { shortHash } from '../../support/short-hash.ts';
import { hasSharedPostings, sharedPostings } from '../analysis/shared-postings.ts';
import { SAMPLES } from './random-hits.ts';

/** Entries found in each block of the postings: "posting block offset entry". */
function found(): Set<string> {
  const all = new Set<string>();
  for (const { key, company, sections } of sharedPostings())
    for (const text of sections.flatMap(({ heading, blocks }) => [heading, ...blocks])) {
      const place = `${key.split(':').at(-1)} ${shortHash(text)}`;
      for (const mention of findTerms(text, { company })) all.add(`${place} ${mention.start} ${mention.id}`);
    }
  return all;
}

it('at most four in 200 random hits of ambiguous names were wrong', () => {
  for (const sample of SAMPLES) {
    expect(new Set(sample.map((hit) => JSON.stringify(hit))).size).toBe(200);
    expect(sample.filter(({ verdict }) => verdict === 'wrong').length).toBeLessThanOrEqual(4);
  }
});

describe.skipIf(!hasSharedPostings)('on the 476 postings', () => {
  it('the right ones are found still', () => {
    const now = found();
    const place = ({ posting, block, offset, id }: (typeof SAMPLES)[0][0]) =>
      `${posting} ${block} ${offset} ${id}`;
    const hits = SAMPLES.flat();
    const lost = hits.filter((hit) => hit.verdict === 'true' && !now.has(place(hit)));
    const wrong = hits.filter((hit) => hit.verdict === 'wrong' && now.has(place(hit)));
    console.log(
      `random hits: ${wrong.length} of ${hits.length} found and wrong, ${lost.length} right ones lost`,
    );
    expect(lost.map(place)).toEqual([]);
  });
});
