import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzePosting } from '../../../lib/analysis/index.ts';
import { matchProject, rankProjects } from '../../../lib/match/index.ts';
import type { Project } from '../../../lib/profile/schema.ts';
import { postingOf } from '../analysis/posting-of.ts';
import { hasSharedPostings, sharedPostings } from '../analysis/shared-postings.ts';
import { analysis, archived, profile, tickets, website } from './example.ts';

const match = matchProject(analysis, profile, tickets);
const names = (kind: 'shared' | 'known' | 'missing') =>
  match[kind].filter(({ kind: of }) => of === 'technology').map(({ name }) => name);

describe('matchProject', () => {
  it('parts the stack into shared, known and missing, named as the posting names it, what is required first', () => {
    expect(names('shared')).toEqual(['Go', 'Postgres', 'Kafka', 'OpenTelemetry']);
    expect(names('known')).toEqual(['Terraform']);
    expect(names('missing')).toEqual(expect.arrayContaining(['RabbitMQ', 'Redis', 'Docker', 'Kubernetes']));
  });

  it('does not take a rejected option, a deferred plan or a limit for experience', () => {
    for (const name of ['RabbitMQ', 'Kubernetes', 'Redis']) expect(names('shared')).not.toContain(name);
  });

  it('carries the deeper depth and both sides’ own words', () => {
    const go = match.shared.find(({ name }) => name === 'Go');
    expect(go?.depth).toBe('owned');
    expect(go?.posting.map(({ text }) => text)).toContain('Fluency in Go');
    const telemetry = match.shared.find(({ name }) => name === 'OpenTelemetry');
    expect(telemetry?.project).toEqual([{ beat: 'instrumentation', text: tickets.instrumentation }]);
  });

  it('matches practices by concept, not by wording', () => {
    const onCall = match.shared.find(
      ({ kind, project }) => kind === 'practice' && project.some(({ beat }) => beat === 'operations'),
    );
    expect(onCall?.project).toEqual([{ beat: 'operations', text: 'on call for the service for 14 months' }]);
  });

  it('ranks the line about the same problem first, cut to what can be quoted', () => {
    const texts = match.lines.map(({ quote }) => quote.text);
    expect(texts.slice(0, 2).sort()).toEqual([
      'Make retries safe: a repeated message must never book a berth twice',
      'own the asynchronous booking pipeline end to end, from intake to confirmation',
    ]);
    const own = match.lines.find(({ quote }) => quote.text.startsWith('own the'));
    expect(own?.beat).toBe('options');
    expect(own?.reason).toContain('asynchronous');
  });

  it('leaves benefits, boilerplate and bare lists of technologies out of the lines', () => {
    const text = match.lines.map(({ quote }) => quote.text).join('\n');
    expect(text).not.toMatch(/espresso|equal opportunity|RabbitMQ|offsite/);
  });

  it('finds no line where nothing is shared', () => {
    expect(matchProject(analysis, profile, website).lines).toEqual([]);
  });

  it('works on an analysis without lines of its own', () => {
    const { lines: _, ...bare } = analysis;
    expect(matchProject(bare, profile, tickets).lines.length).toBeGreaterThan(0);
  });
});

describe('rankProjects', () => {
  it('leads with the project that answers the posting, says why in words, and leaves archived ones out', () => {
    const ranked = rankProjects(analysis, profile, [website, archived, tickets]);
    expect(ranked.map(({ project }) => project.id)).toEqual(['tickets', 'website']);
    expect(ranked[0]?.reason).toMatch(/answers “.*” and shares Go, Postgres/);
    expect(ranked[1]?.reason).toContain('shares nothing');
  });

  it('gives nothing for nothing', () => {
    expect(rankProjects(analysis, profile, [])).toEqual([]);
  });
});

it('promises, whatever is saved: no throw, quotes that slice, no percent sign in a reason, no term in two places', () => {
  const sentence = fc.constantFrom(
    '',
    '71 % of the wait was Kafka',
    'p99 fell 40%',
    'We moved to Go',
    'retries',
    'an idempotency key',
    'queues and outbox',
    '“quoted” 12% of (it',
    'on call',
  );
  const block = fc
    .array(fc.oneof(sentence, fc.string({ maxLength: 10 })), { maxLength: 6 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 5 }),
      sentence,
      sentence,
      sentence,
      (blocks, symptom, what, metric) => {
        const given = postingOf({ sections: [{ heading: '', kind: 'responsibilities', blocks }] });
        const project: Project = {
          ...tickets,
          symptom,
          options: [{ what, chosen: true }],
          outcomes: [{ metric, nda: false }],
        };
        const read = analyzePosting(given);
        for (const { match: found, reason } of rankProjects(read, profile, [project, website])) {
          expect(reason).not.toContain('%');
          const ids = [...found.shared, ...found.known, ...found.missing].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.sort()).toEqual(read.requirements.map(({ id }) => id).sort());
          for (const { quote, reason: why } of found.lines) {
            expect(why).not.toContain('%');
            expect(given.sections[quote.section]?.blocks[quote.block]?.slice(quote.start, quote.end)).toBe(
              quote.text,
            );
          }
        }
      },
    ),
  );
});

it.skipIf(!hasSharedPostings)(
  'matches 476 real postings; more than half of the backend ones have a line to answer',
  { timeout: 60_000 },
  () => {
    const times: number[] = [];
    let backend = 0;
    let answered = 0;
    for (const real of sharedPostings()) {
      const read = analyzePosting(real);
      const start = performance.now();
      const { lines } = matchProject(read, profile, tickets);
      times.push(performance.now() - start);
      if (read.role.discipline !== 'backend') continue;
      backend += 1;
      if (lines.length > 0) answered += 1;
      for (const { quote } of lines) expect(quote.text.split(/\s+/).length).toBeLessThanOrEqual(34);
    }
    times.sort((a, b) => a - b);
    console.info(
      `matchProject: median ${times[238]?.toFixed(2)} ms; ${answered} of ${backend} backend postings have a line to answer`,
    );
    expect(answered / backend).toBeGreaterThan(0.5);
  },
);
