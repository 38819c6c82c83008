import { findImprovement } from '../metrics/improvement.ts';
import { namesCost } from '../metrics/names-cost.ts';
import { ALL_LEVELS, type Rule } from '../rule.ts';

/** Source: the guide's single highest-leverage edit. */
export const metricTradeOff: Rule = {
  id: 'metric/trade-off',
  group: 'numbers',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'The gain stands here without its price.',
  why: 'A number with the cost accepted for it shows judgment; the number alone reads as a resume line.',
  source: 'Common Mistakes: outcomes without the trade-off',
  flags: [
    'I improved API latency by 40 %.',
    'My index cut p99 of the search from 2.1 s to 300 ms.',
    'Within a quarter the importer went from 90 minutes to 12.',
    'I reduced our cloud bill by $8K a month.',
    'The new batching doubled the throughput of the consumer.',
    'The report now takes 40 seconds instead of nine minutes.',
    'My work increased throughput 3x, and the team was delighted.',
    'I made the checkout 45 % faster.',
  ],
  allows: [
    'I cut p99 of the search from 2.1 s to 300 ms and accepted a larger index.',
    'Searches answer in 300 ms, down from 2.1 s. The nightly job now takes 80 minutes instead of 50.',
    'We brought checkout from 3 s to 700 ms; every booking writes one more index entry.',
    'Latency fell by half once reads went to the replica. A price may be five seconds old.',
    'Traffic went from 200 to 900 requests a second over two seasons.',
    'The SLO is 250 ms at p99, and we have kept it for a year.',
    'I lowered the timeout from 30 to 5 seconds.',
    'We brought restart time from nine minutes to one by keeping the index on disk, which eats 200 GB.',
    'I cut p95 from 900 to 200 ms by denormalizing the price table. Every price change touches three rows.',
    'I dropped the error rate from 2 % to 0.1 % with retries, so a slow bank makes us slow.',
    'Search p99 fell from 2 s to 300 ms. The index is 40 GB on each node.',
    'Costs dropped from $31K to $19K a month. I had first tried to cache everything, and learned what invalidation means.',
  ],
  check: (letter) => {
    for (const sentence of letter.sentences) {
      const span = findImprovement(letter, sentence);
      if (!span) continue;
      if (namesCost(letter, span, sentence)) return [];
      return [{ ...span, ...(letter.context.level === 'junior' && { severity: 'hint' as const }) }];
    }
    return [];
  },
};
