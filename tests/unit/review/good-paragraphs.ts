import type { Level } from '../../../lib/profile/schema.ts';

/** Paragraphs a hiring manager would be glad to read: written before the rules, so no error or warning may stand on any of them. */
export const goodParagraphs: readonly { level: Level; text: string }[] = [
  {
    level: 'mid',
    text: 'Seat holds on our ticketing site expired before people had paid. I logged every hold for two weekends and saw that one in six waited on a row lock taken by the nightly price job. Moving that job to its own connection pool brought p99 for a hold from 6 s to 700 ms during the spring season; the price for it is that a discount may appear ten minutes late.',
  },
  {
    level: 'senior',
    text: 'The settlement run missed its window three Fridays out of five. I pulled the query plans on a restored copy of production, found that partition pruning had stopped working after a cast to text, and rewrote the filter. The run now ends at 04:10, down from 07:40 over two quarter ends. What I gave up is the old ad-hoc filter: finance has to name the ledger month before they ask.',
  },
  {
    level: 'junior',
    text: 'During my apprenticeship I wrote the service that prints parcel labels for a regional courier, in Kotlin on MySQL. Its first version opened one connection for each label and fell over on the Monday before Christmas. I measured it with a small load script, added a pool of ten, and learned to look at wait events before blaming the code.',
  },
  {
    level: 'mid',
    text: 'Your posting says you want someone to "make the ingest path boring again". I spent last year on that sentence: meter readings from 41,000 households arrived in bursts at midnight, and the consumer fell two hours behind.',
  },
  {
    level: 'senior',
    text: 'I argued against moving the catalog to a document store that autumn. The slow pages came from two missing indexes, and nobody on the team had run a second database at night. We wrote the reasons down in a decision record, added the indexes, and closed the question.',
  },
  {
    level: 'mid',
    text: 'Three ways were open to us: a bigger machine, a read replica, or a cache in front of the tariff table. I chose the replica, because stale tariffs cost us refunds and a bigger machine only moved the date. Reads may lag by five seconds, which the mobile team agreed to in writing.',
  },
  {
    level: 'senior',
    text: 'Each booking now writes one more index entry, so inserts take about a millisecond longer. For that, the search by guest name answers in 90 ms at p95, where it used to take 2.4 s in the summer months.',
  },
  {
    level: 'mid',
    text: 'We cut the number of weekly pages from eleven to two in the first quarter of the year. The nightly compaction now takes 80 minutes instead of 50, and it reads more from disk than I like.',
  },
  {
    level: 'junior',
    text: 'I have written backend code for fourteen months, less than you ask for, and I would rather say so here than in the first call. What I can show is one service that I built, broke, and mended.',
  },
  {
    level: 'senior',
    text: 'On call for the pricing service since 2021, I have written nine of its fourteen runbooks. The last time the exchange feed died, a colleague in her second week followed one of them and had the fallback serving in six minutes.',
  },
  {
    level: 'mid',
    text: 'The bug that taught me most was a retry. Our payout worker retried on timeouts, the bank had already booked the transfer, and eleven customers were paid twice. I put an idempotency key on each transfer and a check against the bank statement behind it. It makes a payout slower by one round trip.',
  },
  {
    level: 'senior',
    text: 'I merged two services back into one. They shared a table, shipped together, and failed together; the boundary was a line on a slide. I kept the invoice module apart, because its data has another owner and another retention period.',
  },
  {
    level: 'mid',
    text: 'Our public API is versioned by URL prefix. I chose cursors over offsets for the order list, since offsets skipped rows whenever a shop imported its stock, and I had to give up the page numbers that the back office had grown used to.',
  },
  {
    level: 'junior',
    text: 'The feature I am proudest of is one that I took out again. My first draft of the import kept its progress in memory, and a deploy at noon lost a morning of work. The second keeps a row for each file in Postgres; it is slower, and it survives a restart.',
  },
  {
    level: 'mid',
    text: 'An average day brings us 300 claims; the Monday after a storm brings 9,000. I sized the queue for the storm: workers claim in batches of fifty, and a claim that fails three times goes to a dead letter queue that a person looks at every morning and replays.',
  },
  {
    level: 'senior',
    text: 'In the design review a principal engineer of the bank pushed back on the outbox, and she was right: our relay could publish out of order. I added a sequence number for each account. It limits us to one relay per shard, which we accept until the volume doubles.',
  },
  {
    level: 'mid',
    text: 'I am applying for the Backend Engineer role. The part of it I know best is the worst part of my present job: telemetry from 2,300 delivery vans that arrives late, twice, or not at all.',
  },
  {
    level: 'senior',
    text: 'If it suits you, I would skip the usual loop and bring the design documents of the ledger migration, with the names taken out under our NDA. Or give me a data problem you have open, and let us spend an hour on it.',
  },
  {
    level: 'mid',
    text: 'For the next step I would pick a system-design talk about something that is really on your board. I prepare badly for puzzles and well for real tables.',
  },
  {
    level: 'junior',
    text: 'I would gladly do an SQL screen, walk you through the label service on a shared screen, or pair for an hour on a small ticket. Thank you for keeping junior openings open this year.',
  },
  {
    level: 'mid',
    text: 'What I have not done: I have never had to shard. Our largest table holds 400 million rows on one machine, and partitioning by month has been enough so far.',
  },
  {
    level: 'senior',
    text: 'Two things you have published made me write: the postmortem of your February certificate failure, which names four contributing factors and no person, and the talk in which your team explained why it stayed with one region.',
  },
  {
    level: 'mid',
    text: 'I traced 1,200 checkouts with Jaeger over one sale weekend and laid the slow spans beside the garbage-collection log. Two thirds of the wait was a synchronous call to the loyalty service, which nobody needed before the receipt.',
  },
  {
    level: 'senior',
    text: 'Availability stood at 99.95 % for the year, inside the objective. I would not call that my doing: the biggest gain came from deleting a feature that two tenants used.',
  },
  {
    level: 'mid',
    text: 'My stack at work is Go and PostgreSQL, with Redis for sessions and Kafka between the two halves of the system. I read query plans most weeks, and I have carried out two expand-contract migrations on tables that could not be locked.',
  },
  {
    level: 'junior',
    text: 'I use an assistant to draft tests and I read every line it writes. Twice it invented a function that our driver does not have; since then I run the suggestion against a real database before I open the pull request.',
  },
  {
    level: 'mid',
    text: 'My team at Halvorsen Freight was let go in the spring reduction. Since then I have rebuilt our old rate importer as a public repository, with its test suite and the reasons for its schema.',
  },
  {
    level: 'senior',
    text: 'The SLO for uploads was 800 ms at p99 and we burned a month of budget in a weekend. I moved virus scanning behind the acknowledgment. A file is visible before it is known to be clean, so we show it to its owner alone until the scan is through; p99 went from 3.1 s to 640 ms in the four weeks after.',
  },
  {
    level: 'mid',
    text: 'I left the cron jobs alone. Everyone wanted a workflow engine, and I was tempted as well; but eleven jobs with clear owners are not a platform, and the engine would have needed an on-call of its own.',
  },
  {
    level: 'senior',
    text: 'The pool never ran dry again after that week. It had paged us on nine of the thirty nights before. I still check the saturation graph on Mondays, out of superstition.',
  },
  {
    level: 'mid',
    text: 'Dropping the ORM from the report path cut memory per worker from 1.1 GB to 300 MB in the March load test. The queries are strings now, and a renamed column is found by the test suite rather than the compiler.',
  },
  {
    level: 'junior',
    text: 'I am self-taught. The strongest thing I can put here is three years of keeping a booking system for a chain of climbing gyms alive, including the evening when all forty-two turnstiles called home at once.',
  },
  {
    level: 'mid',
    text: 'As a Backend Developer at Contoso I look after the tax service: 70 requests a second, 31 countries, and rules that change on the first of the month whether we are ready or not.',
  },
  {
    level: 'senior',
    text: 'We keep raw events for 13 months, about 9 TB, and I refused to build the second warehouse. Instead of it I wrote a retention policy. The analysts lost drill-down beyond a year and told me so in plain words.',
  },
  {
    level: 'mid',
    text: 'I shipped a fix to pgbouncer that was merged in August: under TLS, a client that vanished during the handshake kept its slot until the timeout. The patch is 40 lines, and the test for it is 200.',
  },
  {
    level: 'senior',
    text: 'At year end we take 14,000 premium calculations a minute, four times the normal load. I moved the rounding rules into the database as a view so that both services agree to the cent, and accepted that a rule change is a migration and no longer a deploy.',
  },
  {
    level: 'mid',
    text: 'Push notifications arrived up to four minutes late on match days. I compared the send time with the receipt for one derby, 260,000 devices in all, and the wait sat in a single-threaded deduplication step. Sharding it by device brought p95 to nine seconds. A user with two phones may get the goal twice.',
  },
  {
    level: 'junior',
    text: 'My internship project was a small one: a webhook receiver for a print shop, in Python, about 2,000 calls a day. It answers first and works later, signs what it stores, and keeps failed calls for a week so that we can replay them by hand.',
  },
  {
    level: 'senior',
    text: 'I turned down the event-sourcing proposal for the claims system, in writing, after a two-week spike. Auditors wanted a history of nine fields, and a history table gave them that by the end of the sprint.',
  },
  {
    level: 'mid',
    text: 'You write that "reports must never slow down the till". Ours did, every day at noon. I moved them to a replica, told the shop owners that figures are a minute old, and the tills have not waited for a report since May.',
  },
  {
    level: 'mid',
    text: 'Infrastructure for the map tiles cost us $31K a month. Rendering at night and on demand only for the rest took that to $19K between June and September; the first visitor to a remote village waits three seconds for the picture.',
  },
  {
    level: 'senior',
    text: 'What I got wrong: I sized the new consumer group by message count and not by bytes. The first invoice run with attachments stalled it for an afternoon. I wrote that up, the limit is by bytes now, and the alert is on the age of the oldest message.',
  },
  {
    level: 'mid',
    text: 'Nobody had asked who used the export endpoint. I added a log line, waited a month, found one caller, and walked over to his desk. We deleted 6,000 lines that Friday.',
  },
  {
    level: 'mid',
    text: 'The appointment service runs 350 requests a second at nine in the morning and nearly none at noon. I proposed to let it scale down over lunch; the cold start cost patients four seconds, so we keep two instances warm and pay for them.',
  },
];
