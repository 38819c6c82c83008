import { describe, expect, it } from 'vitest';
import { analyzePosting } from '../../../lib/analysis/index.ts';
import { type Draft, draftLetter, type RestsOn } from '../../../lib/letter/index.ts';
import { matchProject } from '../../../lib/match/index.ts';
import type { Posting } from '../../../lib/posting/index.ts';
import { scenarios } from '../../fixtures/scenarios/index.ts';
import { hasSharedPostings, sharedPostings } from '../analysis/shared-postings.ts';

const TODAY = '2026-11-20';
/** So many letters one person may send in a search, to postings spread over all of them. */
const LETTERS = 40;

const real = sharedPostings().map((posting) => ({ posting, analysis: analyzePosting(posting) }));

function templatesOf(restsOn: readonly RestsOn[]): string[] {
  return restsOn.flatMap((rest) => {
    if (rest.from === 'template') return [rest.id];
    return rest.from === 'derived' ? templatesOf(rest.of) : [];
  });
}

/** The first paragraph, with what the posting gave it masked. */
function firstParagraph({ text, parts }: Draft, { title, company }: Posting): string {
  const opener = parts.find(({ role }) => role === 'opener');
  const quotes = opener?.restsOn.flatMap((rest) => (rest.from === 'posting' ? [rest.quote.text] : [])) ?? [];
  const said = text.split('\n\n')[1] ?? '';
  return [title, company, ...quotes].reduce((rest, name) => rest.replaceAll(name || '\n', '…'), said);
}

/** The share of pairs that are the same. */
function sharedPairs(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0) / pairs(texts.length);
}

describe.skipIf(!hasSharedPostings).each(Object.entries(scenarios))(
  '%s, to each real posting',
  (name, given) => {
    const { profile, project } = given;
    const drafts = real.map(({ posting, analysis }) => {
      const match = matchProject(analysis, profile, project);
      return { posting, draft: draftLetter({ posting, analysis, profile, project, match, today: TODAY }) };
    });

    it('writes letters that do not begin alike', () => {
      const share = sharedPairs(drafts.map(({ draft, posting }) => firstParagraph(draft, posting)));
      console.info(`${name}: ${(100 * share).toFixed(1)} % of pairs share a first paragraph`);
      expect(share).toBeLessThanOrEqual(0.05);
    });

    it('puts no template sentence into more than a third of 40 letters', () => {
      const step = Math.floor(drafts.length / LETTERS);
      const counts = new Map<string, number>();
      for (const { draft } of drafts.filter((_, at) => at % step === 0).slice(0, LETTERS)) {
        const ids = new Set(draft.parts.flatMap(({ restsOn }) => templatesOf(restsOn)));
        for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      counts.delete('salutation');
      const often = [...counts].filter(([, count]) => count > LETTERS / 3).sort((a, b) => b[1] - a[1]);
      expect(often).toEqual([]);
    });
  },
);
