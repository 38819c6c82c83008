import type { Profile, Project } from './schema.ts';

/** A made-up engineer, so that the extension can be tried before anything is written. */
export const sampleProfile: Profile = {
  name: 'Robin Example',
  email: 'robin@mail.example',
  links: [{ kind: 'github', url: 'https://github.com/robin-example' }],
  years: 5,
  title: 'Backend Engineer',
  company: 'Tollgate Transit',
  technologies: [
    { name: 'Kubernetes', depth: 'production' },
    { name: 'Terraform', depth: 'working' },
  ],
  customers: [],
};

/** A made-up project, complete in every beat: what a finished one looks like. */
export const sampleProject: Project = {
  id: 'sample',
  name: 'Sample: riders charged twice',
  archived: false,
  company: 'Tollgate Transit',
  role: 'Backend Engineer',
  since: '2024-02',
  owned: 'the fare settlement service',
  scale: 'about 1,400 card taps a second in the morning peak',
  target: 'p99 under 400 ms',
  stack: [
    { name: 'Go', depth: 'owned' },
    {
      name: 'PostgreSQL',
      depth: 'owned',
      note: 'query plans and three expand-contract migrations without downtime',
    },
    { name: 'Kafka', depth: 'production' },
    { name: 'OpenTelemetry', depth: 'production' },
  ],
  symptom: 'After a Kafka rebalance some riders were charged twice, and support heard of it before we did.',
  instrumentation:
    'I traced one tap in a hundred with OpenTelemetry over two weeks and joined the traces with the ledger table: behind every double charge two consumers had held the same partition.',
  options: [
    {
      what: 'a lock in Redis',
      why: 'would have put a second store between the gate and the ledger',
      chosen: false,
    },
    {
      what: 'longer session timeouts',
      why: 'would have hidden the rebalance and kept riders waiting',
      chosen: false,
    },
    {
      what: 'writing the charge and an idempotency key in one PostgreSQL transaction',
      why: 'makes a replay harmless wherever it starts',
      chosen: true,
    },
  ],
  tradeOff: 'every charge writes one more indexed row, and the key table has to be pruned each night',
  outcomes: [
    {
      metric: 'settlement latency',
      percentile: 'p99',
      from: '1.9 s',
      to: '310 ms',
      window: 'eleven weeks of morning peaks',
      nda: false,
      text: 'No rider has been charged twice in that time, where we used to refund about sixty a week.',
    },
  ],
  deferred: [
    {
      kind: 'argued-against',
      what: 'moving the consumers to Kafka transactions that quarter',
      why: 'it would have tied our release to a broker upgrade and left the writes to PostgreSQL outside the guarantee',
      recorded: 'a decision record beside the code',
    },
  ],
  shipped: 'behind a flag per depot, with both paths writing and only the old one billing for nine days',
  operations: {
    onCall: 'on call for the service since it went live',
    runbook: 'wrote the replay runbook that brought us through the last broker failure in twelve minutes',
  },
  limit: 'our ledger runs in a single region, and I have not operated one across several',
  links: [],
};
