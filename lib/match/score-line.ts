import type { AnswerableLine, Quote, Requirement } from '../analysis/index.ts';
import type { BeatId } from '../profile/schema.ts';
import { countWords } from '../text/index.ts';
import { type Common, commonWith, weigh } from './common.ts';
import { lineReason } from './line-reason.ts';
import { type Beat, readText } from './reading.ts';
import type { MatchLine } from './types.ts';

export interface ScoredLine extends MatchLine {
  score: number;
}

/** Below this a line and a beat have nothing in common worth a first paragraph. */
const LEAST_IN_COMMON = 2;
const LEAST_SCORE = 3;
const BY_KIND: Readonly<Record<string, number>> = {
  responsibilities: 1.5,
  requirements: 0.75,
  'nice-to-have': 0.25,
  other: 0.25,
  about: -1,
};
/** The story's own beats tell more than a list of the stack. */
const BY_BEAT: Readonly<Partial<Record<BeatId, number>>> = {
  symptom: 0.6,
  options: 0.6,
  outcome: 0.4,
  instrumentation: 0.3,
  operations: -0.5,
  stack: -1,
  scale: -0.2,
};
const STARTS_WITH_DOING =
  /^(?:own|build|design|scale|improve|lead|drive|architect|develop|operate|maintain|run|optimi[sz]e|reduce|migrate|ship|create|debug|investigate|evolve|make|keep|take|ensure|implement|\w{3,12}ing)\b/i;
/** A sentence about the company or the reader, not a thing to do. */
const TELLS_OF_US =
  /^(?:our|we|we're|you|your|you're|the|this|these|it|with|from|as|at|when|if|there|people)\b/i;
/** "Kafka or another message broker": a thing to know, no problem to answer. */
const OR_SIMILAR = /\bor (?:an?other|(?:an? )?(?:similar|comparable|equivalent|related|other))\b/i;
const YEARS = /\b\d{1,2}\+?\s?(?:[-–]\s?\d{1,2}\+?\s?)?years?\b/i;

function bestBeat(
  beats: readonly Beat[],
  commons: readonly Common[],
): { beat: BeatId; common: Common; score: number } | undefined {
  let best: { beat: BeatId; common: Common; score: number } | undefined;
  for (const [i, { beat }] of beats.entries()) {
    const common = commons[i];
    const weight = common ? weigh(common) : 0;
    const score = weight + (BY_BEAT[beat] ?? 0);
    if (common && weight >= LEAST_IN_COMMON && (!best || score > best.score)) best = { beat, common, score };
  }
  return best;
}

/** What makes a line good to quote whatever the project: a thing to do, of some length, no list, no count of years. */
function quotability(line: AnswerableLine, { text }: Quote, technologies: number): number {
  const words = countWords(text);
  return (
    (BY_KIND[line.kind] ?? 0) +
    (STARTS_WITH_DOING.test(text) ? 1 : 0) -
    (TELLS_OF_US.test(text) ? 1.5 : 0) -
    (OR_SIMILAR.test(text) ? 1.5 : 0) -
    (YEARS.test(text) ? 2.5 : 0) -
    Math.max(0, text.split(',').length - 4) * 0.75 -
    Math.max(0, technologies - 2) -
    (words < 7 ? 0.5 : words > 22 ? 0.75 : 0)
  );
}

/** How well the project answers a line, and with which beat; undefined when it does not. The number only orders lines. */
export function scoreLine(
  line: AnswerableLine,
  quote: Quote,
  terms: readonly Requirement[],
  { beats, whole }: { beats: readonly Beat[]; whole: Beat },
): ScoredLine | undefined {
  const reading = readText(quote.text);
  const shared = weigh(commonWith(whole, reading, terms));
  if (shared < LEAST_IN_COMMON) return undefined;
  const best = bestBeat(
    beats,
    beats.map((beat) => commonWith(beat, reading, terms)),
  );
  if (!best) return undefined;
  const technologies = terms.filter(({ kind }) => kind === 'technology').length;
  const score = best.score + 0.5 * (shared - weigh(best.common)) + quotability(line, quote, technologies);
  return score < LEAST_SCORE
    ? undefined
    : { quote, beat: best.beat, reason: lineReason(best.beat, best.common), score };
}
