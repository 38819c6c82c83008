import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzePosting } from '../../../lib/analysis/index.ts';
import { type Draft, type DraftInput, draftLetter } from '../../../lib/letter/index.ts';
import { findTerms } from '../../../lib/lexicon/index.ts';
import { matchProject } from '../../../lib/match/index.ts';
import { postingFromText } from '../../../lib/posting/index.ts';
import { profileSchema, projectSchema } from '../../../lib/profile/index.ts';
import { findNumbers } from '../../../lib/text/index.ts';

const pieces = [
  'a larger pool', 'would have moved the queue', 'Traced 40 requests', 'p99', 'two', 'Redis', 'PostgreSQL',
  'wrote the runbook', 'moving it', 'to shard', 'Add an index', 'because it held', '3 s', '310 ms', '{title}', '{what}',
  '[x]', '[your name]', '(', ')', '“', '…', '?!', ';', ':', '—', '.', ',', '\n', '\n- ', '\r\n', '  ', '\u00a0',
  '\u2028', 'İstanbul', '日本', '👩‍💻', '\ud83d', '$&', '$1', 'eleven weeks',
]; // biome-ignore format: a table of pieces
const typed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((list) => list.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '.', 'word '.repeat(400)) },
);
const field = fc.option(typed, { nil: undefined });
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4 });
const month = fc.constantFrom(undefined, '2023-01', '2025-03', '2026-12');
const technology = fc.record({
  name: fc.oneof(typed, fc.constantFrom('Go', 'Postgres', 'Kafka', 'Redis', 'MySQL', 'MongoDB')),
  depth: fc.constantFrom(undefined, 'owned' as const, 'production' as const, 'working' as const),
  note: field,
});
const project = fc.record({
  id: fc.constant('p'), name: fc.constant('Project'), company: field, role: field, since: month, until: month,
  owned: field, scale: field, target: field, stack: some(technology), symptom: field, instrumentation: field,
  options: some(fc.record({ what: typed, why: field, chosen: fc.boolean() })), tradeOff: field,
  outcomes: some(fc.record({
    metric: field, percentile: fc.constantFrom(undefined, 'p99' as const, 'max' as const),
    from: fc.oneof(field, fc.constant('3 s')), to: fc.oneof(field, fc.constant('310 ms')), unit: field, window: field,
    nda: fc.boolean(), text: field,
  })),
  deferred: some(fc.record({
    kind: fc.constantFrom('argued-against' as const, 'deferred' as const, 'got-wrong' as const),
    what: typed, why: field, recorded: field,
  })),
  shipped: field, operations: fc.record({ onCall: field, runbook: field, postmortem: field, incident: field }),
  limit: field,
}); // biome-ignore format: one row a beat
const profile = fc.record({
  name: field,
  links: some(fc.record({ kind: fc.constant('github' as const), url: typed })),
  years: fc.constantFrom(undefined, 0, 1, 2, 5, 9),
  technologies: some(technology),
  education: fc.option(fc.record({ kind: fc.constant('self-taught' as const), text: field }), {
    nil: undefined,
  }),
  gap: field,
  closing: field,
});
const line = fc.oneof(
  typed,
  fc.constantFrom(
    'Own the queue from intake to delivery', 'Share on-call for what you build', 'Redis, Kafka and PostgreSQL',
    '4+ years of backend work', 'Mention the word "heron" in your letter.', 'A degree in computer science is required.',
    'Tell us about a bug you fixed.', 'We keep an SLO and write postmortems.',
  ),
); // biome-ignore format: one row a line
const input: fc.Arbitrary<DraftInput> = fc
  .record({
    project, profile, title: fc.oneof(fc.constantFrom('Backend Engineer', 'Senior Go Developer (m/f/d)'), typed),
    company: typed, lines: fc.array(line, { maxLength: 8 }), signals: some(fc.record({ text: typed })),
    opener: fc.constantFrom(undefined, 'shared-problem' as const, 'bottleneck' as const, 'altitude' as const),
    variant: fc.nat(7), hasProject: fc.boolean(),
  })
  .map(({ hasProject, lines, title, company, ...given }) => {
    const posting = postingFromText(`Requirements\n${lines.map((text) => `- ${text}`).join('\n')}`, { title, company });
    const analysis = analyzePosting(posting);
    const [who, what] = [profileSchema.parse(given.profile), projectSchema.parse(given.project)];
    const { signals, variant } = given;
    const base = { posting, analysis, profile: who, signals, variant, today: '2026-11-20' };
    const asked = given.opener ? { ...base, opener: given.opener } : base;
    return hasProject ? { ...asked, project: what, match: matchProject(analysis, who, what) } : asked;
  }); // biome-ignore format: kept together

function holds(check: (draft: Draft, input: DraftInput) => void): void {
  fc.assert(
    fc.property(input, (given) => check(draftLetter(given), given)),
    { numRuns: 250 },
  );
}

const everyString = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value).map(everyString).join('\n')
    : String(value ?? '');
const folded = (text: string): string => text.split(/\s/).filter(Boolean).join(' ').toLowerCase();

describe('a draft of anything', () => {
  it('is the same for the same input', () =>
    holds((draft, given) => {
      expect(draftLetter(given)).toEqual(draft);
    }));

  it('has no figure and no technology that nobody typed', () =>
    holds((draft, given) => {
      const { posting, analysis, profile: who, project: what, signals } = given;
      const facts = folded(
        everyString([posting.title, posting.company, posting.sections, analysis.role, who, what, signals]),
      );
      const asked = analysis.asks.years ? `${analysis.asks.years.min}` : '';
      for (const part of draft.parts) {
        const text = draft.text.slice(part.start, part.end);
        const derived = part.restsOn.filter(({ from }) => from === 'derived');
        for (const figure of findNumbers(text)) {
          const digits =
            figure.text
              .toLowerCase()
              .split(/[\s$€£-]/)
              .find((piece) => /[\p{L}\p{N}]/u.test(piece)) ?? '';
          const bare = digits.replace(/[^\d.,]/g, '');
          const known = facts.includes(digits) || (bare !== '' && facts.includes(bare)) || digits === asked;
          if (!known) expect(derived, `${figure.text} in ${text}`).not.toHaveLength(0);
        }
        if (part.role === 'salutation') continue;
        const typedTerms = new Set(findTerms(facts).map(({ id }) => id));
        for (const { id, name, start, end } of findTerms(text).filter(({ kind }) => kind === 'technology')) {
          const said = text.slice(start, end);
          expect(
            typedTerms.has(id) || facts.includes(folded(said)) || said === 'SQL',
            `${name} in ${text}`,
          ).toBe(true);
        }
      }
    }));

  it('has the title verbatim', () =>
    holds(({ text }, { analysis }) => {
      const title = analysis.role.letterTitle;
      if (/[\p{L}\p{N}]/u.test(title)) expect(folded(text)).toContain(folded(title));
    }));

  it('has no double space, no empty paragraph, no template brace and no sentence without an end', () =>
    holds(({ text, parts }, given) => {
      expect(text).not.toMatch(/ {2}|\n{3}|\n\n$| \n|undefined/);
      if (!everyString([given.project, given.posting, given.signals, given.profile]).includes('{'))
        expect(text).not.toContain('{');
      for (const { role, start, end } of parts) {
        if (role !== 'salutation' && role !== 'signature')
          expect(text.slice(start, end)).toMatch(/[.!?…\]][)\]"'”’]{0,3}$/u);
      }
    }));

  it('is covered by its parts in order, and its slots are their brackets', () =>
    holds(({ text, parts, slots }) => {
      let at = 0;
      for (const { start, end } of parts) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(text.length);
      for (const { start, end, hint } of slots) expect(text.slice(start, end)).toBe(`[${hint}]`);
    }));

  it('asks for no fact that is there', () =>
    holds(({ slots }, { profile: who, project: what }) => {
      const has = (text: string | undefined): boolean => /[\p{L}\p{N}]/u.test(text ?? '');
      const hints = slots.map(({ hint }) => hint).join('\n');
      if (has(who.name)) expect(hints).not.toContain('your name');
      if (has(what?.symptom)) expect(hints).not.toContain('The symptom');
      if (has(what?.instrumentation)) expect(hints).not.toContain('How you measured');
      if (has(what?.tradeOff)) expect(hints).not.toContain('The trade-off');
      if (what?.options.some((one) => has(one.what)))
        expect(hints).not.toContain('The options you considered');
      if (what?.deferred.some((one) => has(one.what)))
        expect(hints).not.toContain('What you argued against, put off');
    }));

  it('keeps every beat whole, however long the letter grows', () =>
    holds(({ text }, { project: what }) => {
      const bare = (said: string): string =>
        ` ${
          said
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu)
            ?.join(' ') ?? ''
        } `;
      for (const beat of [what?.symptom, what?.instrumentation, what?.tradeOff]) {
        const told = bare(beat ?? '').trim();
        if (told) expect(bare(text)).toContain(told);
      }
    }));
});
