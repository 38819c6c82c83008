import type { Mention } from '../../lexicon/index.ts';
import { clauseBefore } from '../letter/clause.ts';
import { isExempt } from '../letter/is-exempt.ts';
import type { Letter } from '../letter/letter.ts';
import { ALL_LEVELS, type Rule } from '../rule.ts';

const MOST = 3;
/** Engines by the lexicon's id: relational, document, column, search and cache. */
const ENGINES = new Set(
  `postgresql mysql mariadb sqlite sql-server oracle db2 mongodb redis valkey memcached cassandra scylladb hbase couchbase couchdb
  cockroachdb yugabytedb tidb neo4j arangodb dynamodb cosmos-db firestore spanner bigtable elasticsearch opensearch solr influxdb
  clickhouse apache-druid apache-pinot aerospike documentdb teradata snowflake bigquery redshift`.split(
    /\s+/,
  ),
);
/** A managed service or an extension counts with its engine. */
const SAME_ENGINE: Readonly<Record<string, string>> = {
  'mongodb-atlas': 'mongodb',
  'elastic-stack': 'elasticsearch',
  alloydb: 'postgresql',
  timescaledb: 'postgresql',
  citus: 'postgresql',
  neon: 'postgresql',
  supabase: 'postgresql',
  planetscale: 'mysql',
  vitess: 'mysql',
  elasticache: 'redis',
  documentdb: 'mongodb',
  opensearch: 'elasticsearch',
};
const NOT_CLAIMED =
  /\b(?:your|you|their|instead of|rather than|argued against|not|never|n't|against|considered|evaluated|without|no|option|nobody|would|could|off|away from)\b/;

const engineOf = ({ id }: Mention) => SAME_ENGINE[id] ?? (ENGINES.has(id) ? id : undefined);

function isClaimed(letter: Letter, term: Mention): boolean {
  const sentence = letter.sentences.find(({ start, end }) => start <= term.start && term.end <= end);
  return (
    !isExempt(letter, term) &&
    !NOT_CLAIMED.test(sentence ? clauseBefore(sentence.low, term.start - sentence.start, { length: 64 }) : '')
  );
}

/** Source: the guide's 1:3 rule for databases. */
export const techDatabases: Rule = {
  id: 'tech/databases',
  group: 'stack',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'This is a fourth database.',
  why: 'One or two run at depth with one decision told are believed; four are taken for keywords.',
  source: 'FAQ: specific databases',
  flags: [
    'I have run Postgres, MySQL, MongoDB and Redis.',
    'Postgres held the orders. MySQL held the users. Cassandra held the clicks. Redis held the rest.',
    'My databases are SQL Server, Oracle, MongoDB and Elasticsearch.',
    'I know DynamoDB, Aurora PostgreSQL, Cassandra, and Memcached.',
  ],
  allows: [
    'I run Postgres, with Redis for sessions and Elasticsearch for search.',
    'Postgres, PgBouncer, Patroni, and Redis carry the shop.',
    'We run Postgres and Redis. I argued against MongoDB, and we did not adopt Cassandra.',
    'RDS for PostgreSQL at work, PostgreSQL 16 at home, Redis and SQLite between.',
    'We use Postgres and Redis; your Cassandra and your MongoDB would be new to me.',
  ],
  check: (letter) => {
    const engines = new Set<string>();
    for (const term of letter.terms) {
      const engine = term.kind === 'technology' ? engineOf(term) : undefined;
      if (engine === undefined || engines.has(engine) || !isClaimed(letter, term)) continue;
      engines.add(engine);
      if (engines.size > MOST) return [{ start: term.start, end: term.end }];
    }
    return [];
  },
};
