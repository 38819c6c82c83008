import type { ReviewContext } from '../../../lib/review/index.ts';
import { posting } from './posting.ts';

/** Paragraphs of the kinds the guide warns of, each with the rule that has to speak. */
export const weakParagraphs: readonly { rule: string; text: string; context?: Partial<ReviewContext> }[] = [
  {
    rule: 'title/exact',
    text: 'I am applying for the Senior Backend Developer position at Quillmark.',
    context: { posting: posting('Senior Backend Engineer') },
  },
  {
    rule: 'title/exact',
    text: 'Please consider me for the Backend Engineer role on your ledger team.',
    context: { posting: posting('Senior Backend Engineer') },
  },
  {
    rule: 'title/exact',
    text: 'I would like to join Quillmark as your next Back-End Engineer.',
    context: { posting: posting('Backend Engineer') },
  },
  {
    rule: 'title/exact',
    text: 'This letter is about the Staff Software Engineer opening that you published last week.',
    context: { posting: posting('Software Engineer, Ledger') },
  },
  { rule: 'address/slot', text: 'At [current company] I own the import service.' },
  { rule: 'address/slot', text: 'What drew me in is your article on [name one thing they have published].' },
  {
    rule: 'address/other-company',
    text: 'Dear Ferrobank team,\n\nI look after a ledger.',
    context: { posting: posting('Backend Engineer'), otherCompanies: ['Ferrobank'] },
  },
  {
    rule: 'address/other-company',
    text: 'I would be glad to bring this to the platform team at Ferrobank.',
    context: { posting: posting('Backend Engineer'), otherCompanies: ['Ferrobank'] },
  },
  {
    rule: 'opening/boilerplate',
    text: 'I am writing to express my strong interest in joining your engineering organization.',
  },
  {
    rule: 'opening/boilerplate',
    text: 'I was thrilled to apply as soon as I saw that you were hiring backend people.',
  },
  { rule: 'opening/boilerplate', text: 'I have always been fascinated by how computers talk to each other.' },
  {
    rule: 'opening/boilerplate',
    text: 'I recently came across your job posting on LinkedIn and knew at once that I had to write.',
  },
  {
    rule: 'opening/boilerplate',
    text: 'When I first discovered your mission to make freight simple, I felt at home.',
  },
  {
    rule: 'metric/average',
    text: 'I brought the average response time of the search from 480 to 190 ms in the spring, at the price of a larger index.',
  },
  { rule: 'metric/average', text: 'Request latency now averages 45 ms, and we accept a stale cache for it.' },
  {
    rule: 'metric/average',
    text: 'The mean latency of our checkout dropped by half over the season, though writes got slower.',
  },
  {
    rule: 'metric/precision',
    text: 'My index lowered the run time of the report by 73.9 %, at the cost of slower inserts.',
  },
  {
    rule: 'metric/precision',
    text: 'We achieved a 41.27% reduction in infrastructure spend and accepted longer cold starts.',
  },
  { rule: 'metric/trade-off', text: 'I improved the latency of the public API by 40 %.' },
  { rule: 'metric/trade-off', text: 'My caching layer cut p99 from 1.8 s to 300 ms over the summer.' },
  {
    rule: 'metric/trade-off',
    text: 'I rewrote the billing job and brought its run time down from six hours to forty minutes.',
  },
  {
    rule: 'metric/trade-off',
    text: 'With a new batching scheme I doubled the throughput of the importer and reduced our AWS bill by $9K a month.',
  },
  { rule: 'filler/buzzword', text: 'Results-driven engineer with eight years behind me.' },
  { rule: 'filler/buzzword', text: 'I have a proven track record of delivering on time.' },
  { rule: 'filler/buzzword', text: 'At my last company we utilized Redis for session storage.' },
  { rule: 'filler/buzzword', text: 'There I leveraged Kafka to decouple the two halves of the shop.' },
  { rule: 'filler/buzzword', text: "In today's fast-paced landscape a backend has to keep up." },
  { rule: 'closing/filler', text: 'I look forward to hearing from you.' },
  { rule: 'closing/filler', text: 'Thank you for considering my application.' },
  { rule: 'closing/filler', text: 'Many thanks for your time and consideration.' },
  { rule: 'scale/unnamed', text: 'I design scalable services for demanding customers.' },
  { rule: 'scale/unnamed', text: 'For four years I have run Postgres at scale.' },
  { rule: 'scale/unnamed', text: 'My background is in large, high-scale distributed systems.' },
  { rule: 'filler/sql', text: 'I bring strong SQL skills and an eye for detail.' },
  { rule: 'filler/sql', text: 'I am proficient in SQL and NoSQL databases.' },
  { rule: 'filler/microservices', text: 'I am experienced with microservices and event-driven design.' },
  {
    rule: 'filler/microservices',
    text: 'Over the years I gathered a lot of experience in microservice architectures.',
  },
  { rule: 'filler/rest', text: 'I have built REST APIs for web and mobile clients.' },
  { rule: 'filler/rest', text: 'My skills include REST API design and code review.' },
  {
    rule: 'tech/databases',
    text: 'I have run Postgres, MySQL and Cassandra, and I know MongoDB and Redis as well.',
  },
  { rule: 'tech/list', text: 'My toolbox holds Go, Java, Python, Kafka, RabbitMQ, Docker and Kubernetes.' },
  { rule: 'tech/list', text: 'Skills: TypeScript / Node.js / PostgreSQL / Redis / Terraform' },
  {
    rule: 'closing/availability',
    text: 'I am available for a call on Mondays, Wednesdays and Friday mornings.',
  },
  {
    rule: 'judgment/argued-against',
    text: 'I argued against a second cache. Later I argued against the new queue as well.',
  },
];
