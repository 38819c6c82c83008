import type { Figure } from '../../text/index.ts';
import { isExempt } from '../letter/is-exempt.ts';
import type { Letter, Sentence, Stretch } from '../letter/letter.ts';

/** These change something by themselves. */
const STRONG =
  /\b(?:cut|cuts|cutting|reduc(?:e[sd]?|ing)|lower(?:ed|s|ing)|dropp(?:ed|ing)|drops?|fell|fall(?:s|en)?|shr[aiu]nk|sav(?:e[sd]?|ing)|halv(?:ed|es|ing)|decreas(?:e[sd]?|ing)|trimm(?:ed|ing)|slash(?:ed|ing)|shav(?:ed|ing)|improv(?:e[sd]?|ing)|accelerat(?:ed|ing)|optimi[sz](?:ed|ing)|sped up|speeding up|increas(?:e[sd]?|ing)|rais(?:ed|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing)|boost(?:ed|ing)|reduction|improvement|drop|decrease|saving|speedup|speed-up|faster|quicker|cheaper)\b/g;
/** These do so only with a "from", a "to" or a "by". */
const WEAK =
  /\b(?:took|taken|taking|brought|bringing|went|gone|moved|moving|got|came|is now|are now|now (?:takes?|runs?|answers?|finishes|ends?|needs?))\b|\bdown (?:from|to)\b/g;
const MEASURED =
  /\b(?:latenc(?:y|ies)|(?:response|load|run|wait|waiting|processing|query|build|deploy|startup|start-up|recovery|execution|render) ?times?|runtime|p\d{2}|percentile|median|duration|throughput|rps|qps|error rates?|errors|failures|costs?|bill|spend(?:ing)?|cpu|memory|heap|storage|disk|saturation|pages|pagers?|alerts|incidents|toil|lag|backlog|delays?|wait|duplicates|refunds|performance|tickets|payload|timeouts|cold starts?|queries|query|speed|efficiency|utili[sz]ation|effort|footprint|downtime|time|(?:database|server|cpu|db|disk|io|system) load|faster|quicker|cheaper)\b/;
const MORE_IS_BETTER =
  /\b(?:throughput|rps|qps|capacity|requests? (?:a|per) second|hit rate|availability|uptime|success rate|coverage)\b/;
/** Turning a setting is no outcome, and what grows by itself is not the writer's doing. */
const SETTING =
  /^[^,;.]{0,30}\b(?:timeout|ttl|interval|window|limit|batch(?: size)?|pool size|threshold|retention|replicas|retries|sampling|log level|scope|release|meeting|team|headcount|sprint)\b/;
const GROWTH =
  /\b(?:traffic|volume|load|users|customers|orders|revenue|headcount|team|demand|signups|bookings|sales)\b[^,;.]{0,24}$/;
const MODAL =
  /\b(?:would|could|should|will|might|may|can|had|if|want(?:ed)? to|hope to|target|goal|objective|aim)\b[^,;.]{0,24}$/;
const NEGATED = /\b(?:not|never|no|without|n't)\b[^,;.]{0,16}$/;
const LEADS =
  /(?:\b(?:from|to|by|under|below|than|of|at|in|over|above)|→|->|:)[ ~≈<]{0,3}(?:(?:about|around|roughly|nearly|almost|some|only|just|less than|under|over|a|an|the|approximately|more than|up to|as much as)[ ~]){0,3}[$€£]?$/;
const FOLLOWS =
  /^[ -](?:less|fewer|faster|lower|cheaper|quicker|higher|more|smaller|better|reduction|drop|decrease|cut|improvement|increase|saving|off|speedup|speed-up|gain|boost)/;
const SAVED =
  /\b(?:sav(?:ed|ing|es)|shav(?:ed|ing)|trimm(?:ed|ing)|cut)(?: (?:us|me|them|the (?:company|team)|off))?(?: (?:about|around|roughly|nearly|almost|some|over|more than|~|up to))?[ ~]{0,2}$/;
const HALF =
  /\b(?:halv(?:ed|es|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing)|(?:by|in) half|by (?:a|one|two) (?:third|quarter|fifth|thirds|quarters|fifths)|tenfold|twofold|threefold)\b/g;

const SECONDS: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  ms: 1e-3,
  s: 1,
  min: 60,
  h: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
};
const size = ({ value, unit }: Figure, other: Figure) => value * (SECONDS[unit ?? other.unit ?? ''] ?? 1);

/** A figure that a change leads up to ("by 40 %", "to 2 s") or that says one itself ("40 % faster"). */
function isReached({ low, start }: Sentence, figure: Figure): boolean {
  if (figure.kind === 'percentile' || figure.kind === 'year') return false;
  const before = low.slice(0, figure.start - start);
  if (figure.kind === 'factor' && MEASURED.test(before.slice(-24))) return true;
  return (
    LEADS.test(before.slice(-40)) ||
    SAVED.test(before.slice(-40)) ||
    FOLLOWS.test(low.slice(figure.end - start))
  );
}

/** The two figures of "from A to B" or "A instead of B", as first and then. */
export function steps(sentence: Sentence): { from: Figure; to: Figure; at: Stretch }[] {
  const figures = sentence.figures.filter(({ kind }) => kind !== 'percentile' && kind !== 'year');
  return figures.flatMap((first, i) => {
    const at = {
      start: first.start,
      end: first.high === undefined ? (figures[i + 1]?.end ?? first.end) : first.end,
    };
    const before = sentence.low.slice(
      Math.max(0, first.start - sentence.start - 24),
      first.start - sentence.start,
    );
    if (first.high !== undefined && /\bfrom (?:about |around |roughly |~)?[$€£]?$/.test(before))
      return [{ from: first, to: { ...first, value: first.high }, at }];
    const second = figures[i + 1];
    if (!second) return [];
    const between = sentence.low.slice(first.end - sentence.start, second.start - sentence.start);
    if (
      /\bfrom (?:about |around |roughly |~)?[$€£]?$/.test(before) &&
      /^[^,;]{0,40}\b(?:to|down to|up to)\b[^,;]{0,24}$/.test(between)
    )
      return [{ from: first, to: second, at }];
    if (
      /^[^;]{0,40}(?:\binstead of\b|\bdown from\b|\brather than\b|\bwhere it (?:had been|used to|took|was)\b|\bup from\b)[^;]{0,24}$/.test(
        between,
      )
    )
      return [{ from: second, to: first, at }];
    return [];
  });
}

/** Whether a step is for the worse: up, where less is better, or down, where more is. */
export function isWorse({ from, to }: { from: Figure; to: Figure }, low: string): boolean {
  const up = size(to, from) > size(from, to);
  const wantsMore = from.kind === 'rate' || to.kind === 'rate' || MORE_IS_BETTER.test(low);
  return wantsMore ? !up : up;
}

const isTimed = ({ kind }: Figure) => kind === 'duration' || kind === 'size' || kind === 'rate';

/**
 * A quantified improvement credited to the writer: a verb or noun of change with a figure it leads up to, of a quantity that is
 * measured. A state, a target, a setting, growth of the traffic and a step for the worse are none.
 */
export function findImprovement(letter: Letter, sentence: Sentence): Stretch | undefined {
  const { low, start, figures } = sentence;
  const pairs = steps(sentence);
  if (pairs.some((pair) => isWorse(pair, low)) && pairs.every((pair) => isWorse(pair, low))) return undefined;
  const stepped = new Set(pairs.flatMap(({ from, to }) => [from.start, to.start]));
  const reached = figures.filter((figure) => stepped.has(figure.start) || isReached(sentence, figure));
  const halves = [...low.matchAll(HALF)];
  const timed = pairs.some(({ from, to }) => isTimed(from) || isTimed(to));
  if (!MEASURED.test(low) && !timed) return undefined;
  const verbs = [
    ...low.matchAll(STRONG),
    ...(pairs.length > 0 || /\bto\b/.test(low) ? low.matchAll(WEAK) : []),
  ];
  for (const verb of verbs) {
    const at = verb.index;
    const after = low.slice(at + verb[0].length);
    const before = low.slice(0, at);
    if (
      MODAL.test(before) ||
      NEGATED.test(before) ||
      SETTING.test(after.split(/\b(?:by|from|to|and)\b/)[0] ?? '') ||
      GROWTH.test(before)
    )
      continue;
    const weak = !verb[0].match(STRONG);
    const near = reached.filter(
      (figure) =>
        Math.abs(figure.start - start - at) < 160 &&
        (!weak || stepped.has(figure.start) || belongs(figure, low, start)),
    );
    const half = halves[0];
    const ends = [
      ...near.map((figure) => figure.end - start),
      ...(half && !weak ? [half.index + half[0].length] : []),
    ];
    if (ends.length === 0) continue;
    const from = Math.min(at, ...near.map((figure) => figure.start - start), half && !weak ? half.index : at);
    const span = { start: start + from, end: start + Math.max(at + verb[0].length, ...ends) };
    if (!isExempt(letter, span)) return span;
  }
  return undefined;
}

function belongs(figure: Figure, low: string, start: number): boolean {
  return /\b(?:from|to|by|under|below)[ ~≈<]{0,3}(?:(?:about|around|roughly|nearly|some|only|just|less than|a|an)[ ~]){0,2}[$€£]?$/.test(
    low.slice(0, figure.start - start).slice(-40),
  );
}
