/**
 * Problems of backend work and the words both sides tell them with: a posting says "asynchronous settlement pipeline", a project says "outbox". `name` completes
 * "both are about ...". `weight` is lower where the words are in most postings. `*` ends a prefix, `_` joins the words of a phrase. In a `loose` family one
 * word on each side is no proof: a schema and a slow query both belong to databases, and neither answers the other. Written from the phrases of the letter
 * guide and of real postings.
 */
export const PROBLEM_FAMILIES: readonly { name: string; weight: number; loose?: true; words: string }[] = [
  {
    name: 'work done asynchronously',
    weight: 2.5,
    loose: true,
    words: `async* queue queues queued queueing queuing outbox event_driven event_bus event_sourcing event_streaming events_per background_job background_jobs
      background_worker background_workers background_tasks message_broker message_brokers message_bus message_queue message_queues messaging_system messaging_systems consumer_lag consumer_group
      pub_sub fan_out fanout job_queue job_queues workflow_engine worker_pool saga sagas`,
  },
  {
    name: 'latency',
    weight: 2,
    words: `latency latencies slow slows slowed slower slowness slowdown p50 p90 p95 p99 response_time response_times throughput bottleneck bottlenecks stall stalls stalled stalling
      tail_latency performant high_performance system_performance performance_tuning performance_bottlenecks query_performance milliseconds timeout timeouts`,
  },
  {
    name: 'load and volume',
    weight: 2,
    words: `high_traffic heavy_traffic peak_traffic traffic_spikes peak peaks high_volume high_volumes large_volumes high_throughput high_scale heavy_load under_load peak_load load_testing
      requests_per requests_a transactions_per transactions_a events_a orders_per orders_a messages_per messages_a queries_per jobs_per calls_per rps qps millions_of billions_of concurrent_users
      horizontally spikes`,
  },
  {
    name: 'reliability',
    weight: 2,
    loose: true,
    words: `reliab* resilien* high_availability highly_available uptime fault_toleran* failover failovers failure_modes graceful* outage outages robust* slo slos sla slas error_budget error_budgets downtime
      disaster_recovery self_healing circuit_breaker* degrad*`,
  },
  {
    name: 'work that is safe to repeat',
    weight: 3,
    words: `idempoten* retry retries retried retrying duplicate duplicates duplicated exactly_once at_least_once re_run re_runs replay replays replayed replaying dead_letter dead_lettered
      dedup* deduplicat*`,
  },
  {
    name: 'correctness of records',
    weight: 2.5,
    loose: true,
    words: `reconcil* consistency eventually_consistent strongly_consistent correctness ledger ledgers double_entry audit_trail audit_trails auditab* data_integrity transactional* race_condition race_conditions concurrency`,
  },
  {
    name: 'money in motion',
    weight: 2.5,
    words: `payment payments settlement settlements billing invoice invoices invoicing checkout checkouts payout payouts cart carts refund refunds pricing financial_transactions card_transactions money_movement`,
  },
  {
    name: 'depending on other parties',
    weight: 2,
    loose: true,
    words: `third_party third_parties partner_api partner_apis partner_integrations vendor_api vendor_apis carrier carriers external_api external_apis external_systems external_services external_providers
      payment_providers provider_api provider_apis webhook webhooks upstream downstream integrations integrating`,
  },
  {
    name: 'the database under load',
    weight: 2,
    loose: true,
    words: `query_plan query_plans slow_query slow_queries query_optimi* index indexes indexing schema schemas schema_design deadlock* lock_contention connection_pool connection_pools database_connection
      database_connections read_replica read_replicas replica replicas partitioning sharding sharded shard shards database_performance database_design data_model data_models data_modeling database_scaling`,
  },
  {
    name: 'migrations without downtime',
    weight: 2.5,
    words: `migrat* cutover cut_over backfill* expand_contract zero_downtime without_downtime`,
  },
  {
    name: 'replacing what has grown old',
    weight: 2,
    words: `legacy rewrite rewrites rewriting moderniz* modernis* decompos* monolith* strangler`,
  },
  {
    name: 'seeing what the system does',
    weight: 2,
    loose: true,
    words: `observab* traces traced tracing distributed_tracing monitor monitoring metrics alert alerts alerting dashboard dashboards instrumentation instrumented instrumenting telemetry profiled profiling profiler logging`,
  },
  {
    name: 'answering for it in production',
    weight: 1.5,
    words: `on_call oncall runbook runbooks run_book run_books playbooks postmortem postmortems post_mortem post_mortems incident_response incident_management incident incidents pager root_cause root_causes production_issues production_incidents`,
  },
  {
    name: 'data pipelines',
    weight: 2,
    loose: true,
    words: `pipeline pipelines ingest* etl elt batch batches batch_processing data_warehouse data_lake stream_processing streaming backpressure back_pressure`,
  },
  {
    name: 'rolling out safely',
    weight: 2.5,
    words: `rollout rollouts roll_out rolled_out staged canary canaries feature_flag feature_flags shadow_traffic rollback rollbacks roll_back blue_green continuous_delivery progressive_delivery ci_cd`,
  },
  {
    name: 'cost',
    weight: 2,
    words: `infrastructure_cost infrastructure_costs cloud_cost cloud_costs compute_cost compute_costs cloud_spend cost_efficien* cost_optimi* cost_reduction cost_effective* spend`,
  },
  {
    name: 'service boundaries',
    weight: 2,
    loose: true,
    words: `microservice microservices micro_services service_boundary service_boundaries bounded_context bounded_contexts api_design api_contract api_contracts domain_driven network_hop network_hops versioning decoupl* service_oriented`,
  },
  {
    name: 'caching',
    weight: 2,
    words: 'cache caches cached caching cache_invalidation stale staleness hit_rate hit_rates',
  },
  {
    name: 'many tenants',
    weight: 2.5,
    words:
      'multi_tenant multi_tenancy multitenant multitenancy tenant tenants noisy_neighbor noisy_neighbors rate_limit rate_limits rate_limiting throttl* tenant_isolation',
  },
  {
    name: 'search and matching',
    weight: 2.5,
    loose: true,
    words:
      'full_text search_index search_indexes search_relevance relevance ranking recommendation recommendations search_engine',
  },
  {
    name: 'stock and orders',
    weight: 2.5,
    loose: true,
    words:
      'inventory stock_levels stock_counts reservation reservations booking bookings fulfillment fulfilment warehouse_management shipment shipments order_management order_processing logistics parcel parcels label_printing',
  },
  {
    name: 'identity and access',
    weight: 2.5,
    loose: true,
    words:
      'authentication authorization authorisation authenticat* sso single_sign access_control oauth session_management rbac permissions',
  },
];

/** Phrases that hold a word above and mean something else. */
export const OTHER_MEANINGS = `async_first async_communication asynchronous_communication asynchronous_discussions async_collaboration asynchronous_collaboration async_work
  asynchronous_work async_culture work_asynchronously communicate_asynchronously payment_terms incident_free legacy_of robust_communication robust_benefits support_queue ticket_queue performance_metrics success_metrics
  business_metrics growth_metrics product_metrics pipeline_generation sales_pipeline candidate_pipeline`;
