import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzePosting } from '../../../lib/analysis/index.ts';
import { draftLetter } from '../../../lib/letter/index.ts';
import { matchProject } from '../../../lib/match/index.ts';
import type { Level } from '../../../lib/profile/index.ts';
import { reviewLetter } from '../../../lib/review/index.ts';
import { countWords } from '../../../lib/text/index.ts';
import { postings, scenarios } from '../../fixtures/scenarios/index.ts';

const FOLDER = new URL('../../fixtures/scenarios/', import.meta.url);
const RANGES: Record<Level, [number, number]> = { junior: [280, 380], mid: [320, 420], senior: [350, 450] };
const TODAY = '2026-11-20';
const accept = process.env.UPDATE_GOLDEN === '1';

const everyString = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(everyString)
    : [String(value ?? '')];
const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? [];

/** The share of words that are no figure or name of the user's or the posting's, and in no run of two of their words. */
function templateShare(body: string, given: string[]): number {
  const bare = (text: string): string[] => tokens(text).map((word) => word.replace(/[.,]+$/, ''));
  const theirs = ` ${given.map((text) => bare(text).join(' ')).join(' | ')} `.toLowerCase();
  const has = (...run: (string | undefined)[]): boolean =>
    theirs.includes(` ${run.join(' ')} `.toLowerCase());
  const words = bare(body);
  const own = words.filter((word, index) => {
    const isName = /^[\p{Lu}\d]./u.test(word) && has(word);
    return !isName && !has(words[index - 1], word) && !has(word, words[index + 1]);
  });
  return own.length / words.length;
}

const pairs = Object.entries(scenarios).flatMap(([name, given]) =>
  Object.entries(postings).map(([to, posting]) => ({ name, to, posting, ...given })),
);

describe.each(pairs)('$name to $to', ({ name, to, posting, profile, project }) => {
  const analysis = analyzePosting(posting);
  const match = matchProject(analysis, profile, project);
  const draft = draftLetter({ posting, analysis, profile, project, match, today: TODAY });

  it('reads as it was accepted', () => {
    const file = new URL(`${name}/${to}.txt`, FOLDER);
    if (accept) writeFileSync(file, `${draft.text}\n`);
    const accepted = existsSync(file) ? readFileSync(file, 'utf8') : '(none accepted yet)\n';
    expect(`${draft.text}\n`, 'Read the letter; if it is better, run the test with UPDATE_GOLDEN=1.').toBe(
      accepted,
    );
  });

  it('is complete and as long as its level asks', () => {
    const [least, most] = RANGES[draft.level];
    expect(draft.slots).toEqual([]);
    expect(draft.words).toBeGreaterThanOrEqual(least);
    expect(draft.words).toBeLessThanOrEqual(most);
  });

  it('passes its own review', () => {
    const context = { level: draft.level, posting, analysis, profile, project, parts: draft.parts };
    const findings = reviewLetter(draft.text, context).filter(({ severity }) => severity !== 'hint');
    expect(findings.map(({ rule, start, end }) => `${rule}: ${draft.text.slice(start, end)}`)).toEqual([]);
  });

  it('is the writer’s own text for the most part', () => {
    const [first, last] = [draft.parts[0], draft.parts.at(-1)];
    const body = draft.text.slice(first?.end, last?.start);
    expect(countWords(body)).toBe(draft.words);
    const given = everyString([profile, project, posting.title, posting.sections]);
    expect(templateShare(body, given)).toBeLessThanOrEqual(0.3);
  });
});
