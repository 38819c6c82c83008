/** Names that no English word comes near: a word one slip away from one of them is a slip. */
export const DISTINCT_NAMES: readonly string[] =
  `postgres postgresql kubernetes elasticsearch opensearch rabbitmq opentelemetry typescript javascript memcached dynamodb mongodb
  clickhouse cockroachdb grafana kibana graphql terraform ansible jenkins cassandra prometheus redshift bigquery openshift cloudformation
  cloudwatch laravel django symfony fastapi websocket protobuf kotlin golang clojure erlang haskell debezium logstash pgbouncer mariadb sqlite
  timescaledb datadog splunk github gitlab bitbucket circleci heroku firebase hikaricp rocksdb scylladb couchdb influxdb cloudflare argocd
  databricks elasticache eventbridge cloudfront`.split(/\s+/);

/** Slips of names too short to be told from words by their distance. */
export const KNOWN_SLIPS: Readonly<Record<string, string>> = {
  kakfa: 'kafka',
  kafak: 'kafka',
  kaffka: 'kafka',
  kafca: 'kafka',
  reddis: 'redis',
  rediss: 'redis',
  reids: 'redis',
  dokcer: 'docker',
  doker: 'docker',
  dcoker: 'docker',
  pyhton: 'python',
  phyton: 'python',
  pythno: 'python',
  mysq: 'mysql',
  msyql: 'mysql',
  mysqll: 'mysql',
  ngnix: 'nginx',
  ngix: 'nginx',
  nignx: 'nginx',
  angualr: 'angular',
  jenkis: 'jenkins',
  gprc: 'grpc',
  grcp: 'grpc',
  azrue: 'azure',
  lambada: 'aws lambda',
};
