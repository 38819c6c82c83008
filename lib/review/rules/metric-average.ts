import { findWordings } from '../letter/find-wordings.ts';
import type { Letter, Sentence } from '../letter/letter.ts';
import { ALL_LEVELS, type Rule } from '../rule.ts';

const AVERAGE = [
  /(?<!\b(?:to|would|will|could|can|can't|not|n't|may|might|does|did|i|it|that|which|they|you|we|an) )\b(?<span>(?:average|mean|avg\.?) (?:[a-z0-9-]{2,14} ){0,3}(?:latenc(?:y|ies)|(?:response|request|query|page|load|render|processing|round-trip|checkout|search|service) times?|response|ttfb|round trip))\b/g,
  /\b(?<span>(?:latenc(?:y|ies)|(?:response|request|query|page|load|render) times?|responses?|requests?|quer(?:y|ies)) (?:[a-z]{1,12} ){0,5}?(?:averag(?:es|ed|ing)|on average|an average of))\b/g,
  /\b(?<span>averag(?:ed|es|ing) (?:about |around |roughly |~)?[\d.,]{1,9} ?(?:ms|milliseconds?|s|seconds?))\b/g,
  /\b(?<span>(?:took|takes|answer(?:s|ed)|respond(?:s|ed)|return(?:s|ed)) (?:in )?(?:about |around |roughly |~)?[\d.,]{1,9} ?(?:ms|milliseconds?|s|seconds?) on average)\b/g,
];
const OTHER_TIME = /\bmean time (?:to|between)\b|\b(?:hides?|hid|lies?|lied|useless|mislead)/;

function hasTail({ figures }: Sentence): boolean {
  return figures.some(({ kind, value }) => kind === 'percentile' && value >= 90);
}

/** Beside p95 or p99, in its own or a neighboring sentence, an average is the contrast. */
function isContrast({ paragraphs }: Letter, sentence: Sentence): boolean {
  const sentences = paragraphs[sentence.paragraph]?.sentences ?? [];
  const at = sentences.indexOf(sentence);
  return sentences.slice(Math.max(0, at - 1), at + 2).some(hasTail);
}

/** Source: the guide's answer on how exact numbers should be. */
export const metricAverage: Rule = {
  id: 'metric/average',
  group: 'numbers',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'An average hides the slow requests.',
  why: 'Latency is read at p95 and p99; an average reads as junior.',
  source: 'FAQ: specific numbers',
  flags: [
    'Average latency went from 300 to 120 ms.',
    'I halved the mean response time of the search.',
    'Requests averaged 80 ms after the change.',
    'Our average API response time is 45 ms.',
    'The service answers in 60 ms on average.',
  ],
  allows: [
    'I cut p99 from 920 to 240 ms.',
    'On an average Friday we took 40 orders a second.',
    'The average looked fine at 40 ms; p99 was two seconds.',
    'Average latency had been flat for a month. Only p99 showed the fault.',
    'Mean time to recover went from 50 minutes to 12.',
    'A longer queue would mean latency for everyone.',
    'An average order has four lines.',
  ],
  check: (letter) =>
    letter.sentences.flatMap((sentence) => {
      if (OTHER_TIME.test(sentence.low) || isContrast(letter, sentence)) return [];
      const [first] = AVERAGE.flatMap((pattern) => findWordings(letter, sentence, pattern));
      return first ? [{ start: first.start, end: first.end }] : [];
    }),
};
