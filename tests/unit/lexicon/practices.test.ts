import { describe, expect, it } from 'vitest';
import { entryById, findEntry, findTerms, KEY_PHRASES, phraseNote } from '../../../lib/lexicon/index.ts';
import { found } from './found.ts';

const practicesIn = (text: string) =>
  new Set(findTerms(text).flatMap((mention) => (mention.kind === 'practice' ? mention.id : [])));

describe('a posting and a project meet in one concept, however each words it', () => {
  it.each([
    ['You will be owning the async pipeline.', 'I moved fan-out asynchronous.', 'async-processing'],
    ['asynchronous job processing', 'We took the work off the critical path.', 'async-processing'],
    ['Participate in our on-call rotation', 'I carried the pager for two services.', 'on-call'],
    [
      'Experience with zero-downtime deployments',
      'shipped with CREATE INDEX CONCURRENTLY',
      'zero-downtime-migration',
    ],
    ['a culture of blameless post-mortems', 'I wrote the postmortem on contributing factors.', 'postmortem'],
    ['define SLOs and SLIs', 'we spent the error budget', 'slo'],
    ['fault-tolerant message consumers with DLQs', 'a dead letter queue with replay', 'dead-letter-queue'],
    ['optimize slow queries', 'I pulled the plan with EXPLAIN ANALYZE.', 'query-plan'],
    ['idempotent APIs', 'behind an Idempotency-Key header', 'idempotency'],
    ['sharded databases', 'We picked the partition key by tenant.', 'sharding'],
    ['low tail latency', 'p99 went from 920 to 240 ms', 'tail-latency'],
    ['write RFCs and design docs', 'recorded in an ADR', 'design-docs'],
    ['gradual rollouts', 'rolled out behind a canary', 'progressive-delivery'],
    ['mentor junior engineers', 'I mentored two people.', 'mentoring'],
    ['cost-efficient infrastructure', 'cut our cloud costs', 'cost-ownership'],
  ])('"%s" and "%s" are %s', (posting, project, id) => {
    expect(practicesIn(posting)).toContain(id);
    expect(practicesIn(project)).toContain(id);
  });
});

describe('asynchronous work is not asynchronous processing', () => {
  it.each([
    'We are async-first in our communication.',
    'async communication, remote by default',
    'We work asynchronously across time zones.',
    'A remote, async team that values written updates.',
    'async standups',
  ])('%s', (text) => {
    expect(practicesIn(text)).not.toContain('async-processing');
  });
});

/** The vocabulary a backend letter is expected to command; a term is a technology or a practice. */
const VOCABULARY =
  `REST|GraphQL|gRPC|idempotency keys|retries|exponential backoff|jitter|dead letter queues|eventual consistency|
strong consistency|distributed tracing|OpenTelemetry|p50|p95|p99|latency|throughput|RPS|connection pools|pgbouncer|HikariCP|query plans|
EXPLAIN ANALYZE|B-tree indexes|partial indexes|GIN indexes|covering indexes|schema migrations|zero-downtime|expand-contract|blue-green|
CREATE INDEX CONCURRENTLY|Postgres|MySQL|Cassandra|DynamoDB|Mongo|Redis|Kafka|RabbitMQ|SQS|Pulsar|message ordering|partition keys|sharding|
replication lag|circuit breakers|bulkheads|backpressure|OLTP|OLAP|ETL|SLO|SLI|error budget|blameless postmortem|incident commander|P0 incident|
P1 incident|blast radius|read replica|read-after-write|dual-write|runbook|on-call rotation|triage routing|consistent hashing|contributing factors|
Debezium|Snowflake|BigQuery|Citus|Vitess|ADR|shadow traffic|feature flag`.split(/\|\s*/);

it.each(VOCABULARY)('the vocabulary knows "%s"', (term) => {
  expect(findTerms(`We relied on ${term} here.`).map((mention) => mention.name)).not.toEqual([]);
});

describe('key phrases', () => {
  it.each(KEY_PHRASES.map((note) => [note.phrase, note] as const))(
    '%s has a concept, a note and companions',
    (phrase, note) => {
      expect(entryById(note.id)).toMatchObject({ kind: 'practice' });
      expect(practicesIn(phrase).has(note.id)).toBe(true);
      expect(phraseNote(note.id)?.note.length).toBeGreaterThan(40);
      expect(note.companions.length).toBeGreaterThanOrEqual(3);
    },
  );
  it('are twenty', () => {
    expect(new Set(KEY_PHRASES.map((note) => note.id)).size).toBe(20);
  });
});

it('practices that look like other things stay silent', () => {
  expect(
    found('Hop on a call. Employment authorization and a background check. Canary Wharf.', 'practice'),
  ).toEqual([]);
  expect(findEntry('DLQ')?.id).toBe('dead-letter-queue');
});
