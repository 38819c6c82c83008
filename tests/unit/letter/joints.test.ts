import { describe, expect, it } from 'vitest';
import { byWhat } from '../../../lib/letter/by-what.ts';
import { ratio, span } from '../../../lib/letter/derived.ts';
import { changeOf } from '../../../lib/letter/figures.ts';
import { lowered, sentence, withArticle } from '../../../lib/letter/grammar.ts';
import { isListing } from '../../../lib/letter/is-listing.ts';
import {
  about,
  asGerund,
  asInfinitive,
  asList,
  asSentence,
  isClause,
  withReason,
} from '../../../lib/letter/joints.ts';
import { outcomeSchema } from '../../../lib/profile/index.ts';

/** What was typed, and last what the letter should make of it. */
const rows = (run: (...typed: string[]) => string | undefined, table: string[][]): void => {
  it.each(table)('%s', (...row) => expect(run(...row.slice(0, -1))).toBe(row.at(-1)));
};

describe('a sentence of its own', () => {
  rows(
    (text = '') => asSentence(text),
    [
      ['checkouts timed out at the lunch peak', 'Checkouts timed out at the lunch peak.'],
      ['p99 climbed past 4 s', 'p99 climbed past 4 s.'],
      ['pgBouncer ran out of slots', 'pgBouncer ran out of slots.'],
      ['Who would have thought?', 'Who would have thought?'],
      ['Orders stalled (“stuck”).', 'Orders stalled (“stuck”).'],
      ['Orders stalled;', 'Orders stalled.'],
      ['Orders stalled –', 'Orders stalled.'],
      ['wrote the failover runbook', 'I wrote the failover runbook.'],
      ['Traced a week of requests', 'I traced a week of requests.'],
      ['Added spans around every query', 'I added spans around every query.'],
      ['Failed payments were retried forever', 'Failed payments were retried forever.'],
      ['Cached prices went stale on peak days', 'Cached prices went stale on peak days.'],
      ['Distributed traces showed lock waits', 'Distributed traces showed lock waits.'],
      ['Speed suffered', 'Speed suffered.'],
    ],
  );
});

describe('in the middle of a sentence', () => {
  rows(
    (text = '') => lowered(text),
    [
      ['The nightly job', 'the nightly job'],
      ['Caching rates in memory', 'caching rates in memory'],
      ['Partitioned tables by month', 'partitioned tables by month'],
      ['Client-side retries', 'client-side retries'],
      ['PostgreSQL advisory locks', 'PostgreSQL advisory locks'],
      ['Redis with a TTL', 'Redis with a TTL'],
      ['Spring Boot upgrade', 'Spring Boot upgrade'],
      ['I moved it', 'I moved it'],
      ['SQS in front of the worker', 'SQS in front of the worker'],
      ['Friday deploys', 'Friday deploys'],
      ['A replica', 'a replica'],
    ],
  );
});

describe('a road that was left, and why', () => {
  rows(
    (what = '', why = '') => about(what, why),
    [
      ['a larger pool', 'would have moved the queue', 'A larger pool would have moved the queue.'],
      ['A larger pool', 'Would have moved the queue.', 'A larger pool would have moved the queue.'],
      ['Redis cache', 'too slow to invalidate', 'Redis cache would have been too slow to invalidate.'],
      [
        'Scale up the primary',
        'too expensive',
        'We could scale up the primary, which would have been too expensive.',
      ],
      ['Redis cache', 'cost of running it', 'Redis cache: cost of running it.'],
      ['caching rates', 'hides the problem', 'Caching rates hides the problem.'],
      [
        'shard the table',
        'would have broken joins',
        'We could shard the table, which would have broken joins.',
      ],
      ['Add an index', 'slows every write', 'We could add an index, which slows every write.'],
      ['to buy more nodes', 'costs too much', 'We could buy more nodes, which costs too much.'],
      ['a queue', 'because it adds a broker', 'A queue: left because it adds a broker.'],
      ['a queue', 'it adds a broker', 'A queue: it adds a broker.'],
      ['Scale out the database', 'costs too much', 'We could scale out the database, which costs too much.'],
      ['We could wait', 'nobody wanted that', 'We could wait: nobody wanted that.'],
      ['index on status', 'was never used', 'Index on status was never used.'],
    ],
  );
});

describe('a plan typed as a command', () => {
  rows(
    (text = '') => asInfinitive(text) ?? 'no command',
    [
      ['Cache the rates', 'to cache the rates'],
      ['cache in front of the API', 'no command'],
      ['queue between the two', 'no command'],
      ['Move the call behind an outbox', 'to move the call behind an outbox'],
      ['To move the call', 'to move the call'],
      ['moving the call', 'no command'],
      ['Index: by status', 'no command'],
      ['add', 'no command'],
    ],
  );
});

describe('a list typed between commas', () => {
  rows(asList, [
    ['query plans, two migrations without downtime', 'query plans and two migrations without downtime'],
    ['slow query log, EXPLAIN, Grafana', 'slow query log, EXPLAIN and Grafana'],
    ['plans, locks and vacuum', 'plans, locks and vacuum'],
    ['a flag, then one market', 'a flag, then one market'],
    ['one note alone', 'one note alone'],
    [
      'a rather long first item of seven words here, another',
      'a rather long first item of seven words here, another',
    ],
    ['plans , locks', 'plans , locks'],
  ]);
});

describe('a way to do it, as the end of the opening sentence', () => {
  rows(
    (what) => byWhat(what ?? '') ?? 'left to the story',
    [
      ['moving the call behind an outbox', ' by moving the call behind an outbox'],
      ['Move the call behind an outbox', ' by moving the call behind an outbox'],
      ['split the table by month', ' by splitting the table by month'],
      ['to cache the rates', ' by caching the rates'],
      ['move the call and add a key', ' by deciding to move the call and add a key'],
      ['an outbox', ' with an outbox'],
      ['one joined query with a partial index', ' through one joined query with a partial index'],
      ['we moved the call', 'left to the story'],
      ['The call was moved.', 'left to the story'],
    ],
  );
  it('has a form only where one verb leads', () => expect(asGerund('a larger pool')).toBeUndefined());
});

it.each([
  ['Kafka or another message broker', true],
  ['OpenTelemetry or a similar tracing tool', true],
  ['Own the queue from intake to delivery', false],
  ['Keep the queue or another store consistent while the traffic doubles every year', false],
])('%s: names things only? %s', (line, listing) => expect(isListing(line)).toBe(listing));

describe('a reason joined to what came before', () => {
  rows(
    (text = '', why = '') => withReason(text, why),
    [
      ['I chose an outbox', 'frees the request', 'I chose an outbox, which frees the request'],
      ['I chose an outbox', 'Frees the request.', 'I chose an outbox, which frees the request'],
      [
        'I chose an outbox',
        'because it frees the request',
        'I chose an outbox, because it frees the request',
      ],
      ['I chose an outbox', 'writes slowed down', 'I chose an outbox: writes slowed down'],
      ['I chose an outbox', 'reads only new rows', 'I chose an outbox, which reads only new rows'],
      ['I chose an outbox', 'to free the request', 'I chose an outbox, to free the request'],
      ['I chose an outbox', 'less to operate', 'I chose an outbox: less to operate'],
      ['I chose an outbox', 'It frees the request', 'I chose an outbox: it frees the request'],
    ],
  );
});

describe('notes that are no sentence', () => {
  it.each([
    ['traces and query plans', false],
    ['EXPLAIN ANALYZE on the slow queries', false],
    ['feature flag, then canary', false],
    ['zero double bookings since', false],
    ['the pool has not run dry since', true],
    ['I read the plans', true],
    ['traced two weeks of requests', true],
  ])('%s: a clause? %s', (text, clause) => expect(isClause(text)).toBe(clause));
});

describe('figures and windows', () => {
  it.each([
    [{ from: '38', to: '2.1', unit: 's' }, '38\u00a0s', '2.1\u00a0s'],
    [{ from: '38 s', to: '310 ms' }, '38\u00a0s', '310\u00a0ms'],
    [{ from: '38 s', to: '2.1 s', unit: 's' }, '38\u00a0s', '2.1\u00a0s'],
    [{ from: '12', to: '3', unit: '%' }, '12\u00a0%', '3\u00a0%'],
    [{ from: '31', to: '19', unit: '$' }, '$31', '$19'],
    [{ from: 'nine', to: 'two', unit: 'minutes' }, 'nine\u00a0minutes', 'two\u00a0minutes'],
    [{ from: '900', to: '2,400', unit: '/s' }, '900/s', '2,400/s'],
  ])('%o', (given, from, to) => {
    const change = changeOf(outcomeSchema.parse({ metric: 'latency', ...given }), 0);
    expect(change).toMatchObject({ from, to });
  });
  it.each([
    ['eight weeks of peak season', 'over eight weeks of peak season'],
    ['Since March', 'since March'],
    ['During the tournament', 'during the tournament'],
    ['Q3', 'in Q3'],
    ['June 2025', 'in June 2025'],
    ['per month', 'per month'],
    ['The last six weeks.', 'over the last six weeks'],
    ['two weeks later', 'two weeks later'],
  ])('%s', (window, expected) => {
    const change = changeOf(outcomeSchema.parse({ metric: 'latency', from: '2', to: '1', window }), 0);
    expect(change?.window).toBe(expected);
  });
});

describe('figures derived from what was typed', () => {
  it.each([
    ['38 s', '2.1 s', '18x', 'down'],
    ['1.9 s', '310 ms', '6.1x', 'down'],
    ['4 h', '30 min', '8x', 'down'],
    ['$31K', '$19K', '39\u00a0%', 'down'],
    ['900', '2,400', '2.7x', 'up'],
  ])('the ratio of %s and %s', (from, to, text, direction) =>
    expect(ratio(from, to, [])).toMatchObject({ text, direction }),
  );
  it.each([
    ['0', '3'],
    ['3 s', '3 s'],
    ['3 s', '40 %'],
    ['some', 'none'],
    ['300-400 ms', '90 ms'],
  ])('none of %s and %s', (from, to) => expect(ratio(from, to, [])).toBeUndefined());
  it.each([
    ['2025-03', '2026-11', '20 months'],
    ['2024-01', '2026-01', '2 years'],
    ['2023-05', '2026-11', 'more than 3 years'],
    ['2026-10', '2026-11', undefined],
    ['2026-11', '2024-01', undefined],
  ])('from %s to %s', (since, until, text) => expect(span(since, until, [])?.text).toBe(text));
});

it.each([
  ['Backend Engineer', 'a Backend Engineer'],
  ['Engineer', 'an Engineer'],
  ['SRE', 'an SRE'],
  ['Software Engineer', 'a Software Engineer'],
  ['Unix Administrator', 'a Unix Administrator'],
])('the article of %s', (role, expected) => expect(withArticle(role)).toBe(expected));

it('ends a sentence once', () => expect(sentence('It held...')).toBe('It held...'));
