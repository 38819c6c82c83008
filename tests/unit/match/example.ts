import { analyzePosting } from '../../../lib/analysis/index.ts';
import type { Profile, Project } from '../../../lib/profile/schema.ts';
import { postingOf } from '../analysis/posting-of.ts';

/** A posting, a person and three projects of our own. */
const posting = postingOf({
  title: 'Senior Backend Engineer, Berths',
  company: 'Quayline',
  sections: [
    {
      heading: 'About us',
      kind: 'about',
      blocks: [
        'Quayline plans berths for forty harbors.',
        'We are an equal opportunity employer and value diversity.',
      ],
    },
    {
      heading: 'What you will do',
      kind: 'responsibilities',
      blocks: [
        'You will own the asynchronous booking pipeline end to end, from intake to confirmation.',
        'Make retries safe: a repeated message must never book a berth twice.',
        'Join a weekly demo and a quarterly offsite.',
        'Mentor two junior colleagues.',
      ],
    },
    {
      heading: 'What you bring',
      kind: 'requirements',
      blocks: [
        'Fluency in Go',
        'Postgres at scale',
        'Kafka, RabbitMQ, Redis, Docker, Kubernetes',
        'Experience being on call for what you build',
        '5+ years with queues and databases',
      ],
    },
    { heading: 'Nice to have', kind: 'nice-to-have', blocks: ['Terraform', 'OpenTelemetry'] },
    {
      heading: 'Benefits',
      kind: 'benefits',
      blocks: ['A budget for queues of books and retries of the espresso machine.'],
    },
  ],
});

export const analysis = analyzePosting(posting);

export const profile: Profile = {
  links: [],
  customers: [],
  technologies: [
    { name: 'Go', depth: 'production' },
    { name: 'Terraform', depth: 'working' },
    { name: 'Python', depth: 'owned' },
  ],
};

const bare = {
  archived: false,
  options: [],
  outcomes: [],
  deferred: [],
  stack: [],
  operations: {},
  links: [],
};

export const tickets: Project = {
  ...bare,
  id: 'tickets',
  name: 'Ferry tickets',
  owned: 'the ticket service',
  stack: [
    { name: 'Go', depth: 'owned' },
    { name: 'PostgreSQL', depth: 'owned', note: 'query plans' },
    { name: 'Kafka' },
  ],
  symptom: 'Ticket sales stopped for minutes whenever the payment provider slowed down.',
  instrumentation:
    'I traced a week of purchases with OpenTelemetry and found the handler waiting on the provider.',
  options: [
    { what: 'more RabbitMQ consumers', why: 'would only have hidden the wait', chosen: false },
    { what: 'an outbox with asynchronous workers', why: 'frees the request at once', chosen: true },
  ],
  tradeOff: 'a message may be delivered again, so every call carries an idempotency key',
  outcomes: [{ percentile: 'p99', from: '30 s', to: '2 s', window: 'eight weeks', nda: false }],
  deferred: [{ kind: 'argued-against', what: 'moving to Kubernetes', why: 'it solved nothing we had' }],
  operations: { onCall: 'on call for the service for 14 months' },
  limit: 'I have never run Redis in production',
};

export const website: Project = {
  ...bare,
  id: 'website',
  name: 'Timetable website',
  stack: [{ name: 'React', depth: 'owned' }],
  symptom: 'Pages looked different on phones.',
};

export const archived: Project = { ...tickets, id: 'old', archived: true };
