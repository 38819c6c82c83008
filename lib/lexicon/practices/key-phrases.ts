import type { PhraseNote } from '../types.ts';

/** The phrases that carry weight with a backend hiring manager, each with the condition under which it may be used. */
export const KEY_PHRASES: PhraseNote[] = [
  {
    id: 'tail-latency',
    phrase: 'p95 / p99 latency',
    note: 'Give the percentile and both absolute values. An average hides the tail; a percentage alone hides the scale.',
    companions: [
      'the metric from and to in ms',
      'the window it was measured over',
      'requests per second at that time',
    ],
  },
  {
    id: 'query-plan',
    phrase: 'EXPLAIN ANALYZE, query plan',
    note: 'Only if you pulled the plan yourself. Then name what it showed and the index you chose because of it.',
    companions: ['covering, partial, GIN or B-tree index', 'sequential scan', 'production-shaped data'],
  },
  {
    id: 'zero-downtime-migration',
    phrase: 'CREATE INDEX CONCURRENTLY, zero-downtime migration',
    note: 'For a schema change on a live database that held no lock. Say which pattern carried it.',
    companions: ['expand-contract', 'blue-green', 'dual writes', 'backfill'],
  },
  {
    id: 'idempotency',
    phrase: 'idempotency key',
    note: 'When a retry must not do its work twice: an API, a webhook, a consumer. Say what would have happened without it.',
    companions: ['Idempotency-Key header', 'at-least-once delivery', 'duplicate events'],
  },
  {
    id: 'retries-backoff',
    phrase: 'retries with exponential backoff and jitter',
    note: 'For a client or worker you made resilient. Leave jitter out unless it was there: it is the word that shows you saw retries synchronize.',
    companions: ['retry storm', 'retry budget', 'timeout'],
  },
  {
    id: 'dead-letter-queue',
    phrase: 'dead letter queue',
    note: 'When you also decided how messages get out of it again; a queue nobody drains is no reliability.',
    companions: ['manual replay', 'automated re-drive', 'triage'],
  },
  {
    id: 'circuit-breaker',
    phrase: 'circuit breaker, bulkhead',
    note: 'Only if you configured one and can say when it opens and how it closes again.',
    companions: ['half-open state', 'fault isolation', 'timeout'],
  },
  {
    id: 'backpressure',
    phrase: 'backpressure',
    note: 'When a producer outran a consumer and you had to bound, slow or refuse the work.',
    companions: ['queue depth', 'load shedding', 'consumer lag'],
  },
  {
    id: 'distributed-tracing',
    phrase: 'distributed tracing, OpenTelemetry',
    note: 'For a slow path that crossed services. Say how many requests you looked at and how they were sampled.',
    companions: ['W3C Trace Context', 'sampling strategy', 'spans on the critical path'],
  },
  {
    id: 'slo',
    phrase: 'SLO, SLI, error budget',
    note: 'Only if you set or defended one. Reading a dashboard is not owning an objective.',
    companions: ['burn rate', 'the objective in numbers', 'what was stopped when the budget ran out'],
  },
  {
    id: 'connection-pool',
    phrase: 'connection pool, PgBouncer, HikariCP',
    note: 'When you sized a pool or found one exhausted. Say what the size followed from.',
    companions: ['pool exhaustion', 'CPU cores', 'TLS handshakes'],
  },
  {
    id: 'replication',
    phrase: 'replication lag, read replica',
    note: 'When you scaled reads. State how stale a read was allowed to be and what the application did about it.',
    companions: ['lag tolerance', 'stale reads', 'fan-out to replicas'],
  },
  {
    id: 'sharding',
    phrase: 'partition key, sharding, consistent hashing',
    note: 'For data spread over nodes. Name the key and what you did about the hot ones.',
    companions: ['hot partitions', 'write sharding', 'resharding'],
  },
  {
    id: 'consistency',
    phrase: 'eventual consistency, read-after-write',
    note: 'When users could see the difference. Pair it with what you did so that they did not.',
    companions: ['session affinity', 'write-through cache', 'client-side echo'],
  },
  {
    id: 'oltp-olap',
    phrase: 'OLTP and OLAP',
    note: 'When you parted transactional state from analysis. Say where the line runs and how data crosses it.',
    companions: ['change data capture', 'Debezium', 'warehouse sink'],
  },
  {
    id: 'expand-contract',
    phrase: 'schema migration with expand-contract',
    note: 'Only if you ran one through to the contract step, with both code paths live until the cutover.',
    companions: ['dual writes', 'backfill', 'cutover'],
  },
  {
    id: 'postmortem',
    phrase: 'blameless postmortem, contributing factors',
    note: 'If you wrote one. Several factors, systems before people, rather than one root cause.',
    companions: ['what changed afterwards', 'action items', 'incident timeline'],
  },
  {
    id: 'incident-severity',
    phrase: 'P0 / P1 incident, on-call rotation',
    note: 'Name the severity and the part you had. Leave out customers, causes under NDA and names.',
    companions: ['incident commander', 'on-call rotation', 'time to mitigate'],
  },
  {
    id: 'runbook',
    phrase: 'runbook, mitigation',
    note: 'If you wrote it and it was used. The next incident of that kind is the proof.',
    companions: ['mean time to mitigate', 'the failure mode', 'who used it'],
  },
  {
    id: 'trade-offs',
    phrase: 'the trade-off accepted',
    note: 'Beside every outcome: what it cost and why that was worth it. A metric without its price is only a claim.',
    companions: ['options rejected', 'what was deferred', 'the decision record'],
  },
];
