import type { Outcome } from '../profile/schema.ts';
import { foldSpace } from '../text/index.ts';
import { type Ratio, ratio } from './derived.ts';
import { given, lowered, unended } from './grammar.ts';
import { startsWithPreposition } from './joints.ts';
import type { RestsOn } from './types.ts';
import { fromProject } from './written.ts';

/** An outcome that says what was measured, from where and to where. */
export interface Change {
  /** "p99 checkout latency" */
  metric: string;
  /** With their units: "38 s". */
  from: string;
  to: string;
  /** "over eight weeks of peak season"; undefined where none was given. */
  window: string | undefined;
  /** The window follows the figures: "per month". */
  isRate: boolean;
  /** Set where the figures are confidential. */
  hidden: Ratio | undefined;
  restsOn: RestsOn[];
}

/** A unit that begins with a digit is none, and must not lengthen the figure. */
const WORDED_UNIT = /^[\p{L}\p{N}%]/u;
const CURRENCY = /^[$€£]$/;
/** A figure in words: its unit still has to follow. */
const WORDED_FIGURE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)$/i;

/** "38" and "s" as "38 s", held together; a figure that brings its unit along keeps it. */
function figure(value: string, unit: string | undefined): string {
  const ends = /\d$/.test(value) || WORDED_FIGURE.test(value);
  if (!unit || !ends) return value.replace(/(\d) (?=(?:ms|s|min|h|%|x|GB|MB|TB)(?:\b|$))/g, '$1\u00a0');
  if (CURRENCY.test(unit)) return value.startsWith(unit) ? value : `${unit}${value}`;
  return `${value}${WORDED_UNIT.test(unit) ? '\u00a0' : ''}${unit}`;
}

function metricName({ metric, percentile }: Outcome): string | undefined {
  const name = given(metric);
  const tail = percentile === 'max' ? 'maximum' : percentile;
  if (!name || !tail || name.toLowerCase().includes(tail)) return name ? lowered(unended(name)) : tail;
  return `${tail} ${lowered(unended(name))}`;
}

const IS_ADVERB = /^(?:per|each|every|before|when|while|once|from|until)\b|\b(?:later|afterwards)$/i;
const POINT_IN_TIME =
  /^(?:Q[1-4]|H[12]|(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)(?:,? 20\d\d)?$)/;

function windowOf(window: string | undefined): string | undefined {
  const text = given(window);
  if (!text) return undefined;
  const bare = lowered(unended(text));
  if (startsWithPreposition(bare) || IS_ADVERB.test(bare))
    return bare.charAt(0).toLowerCase() + bare.slice(1);
  return `${POINT_IN_TIME.test(bare) ? 'in' : 'over'} ${bare}`;
}

/** The outcome as a change, where it is one and all of it was given. */
export function changeOf(outcome: Outcome, index: number): Change | undefined {
  const metric = metricName(outcome);
  const [from, to] = [given(outcome.from), given(outcome.to)];
  if (!metric || !from || !to) return undefined;
  // A sign such as % is no word, and a unit all the same.
  const unit = given(outcome.unit) ?? (foldSpace(outcome.unit ?? '') || undefined);
  const at = `outcomes.${index}`;
  const hidden = outcome.nda
    ? ratio(figure(from, unit), figure(to, unit), [fromProject(`${at}.from`), fromProject(`${at}.to`)])
    : undefined;
  if (outcome.nda && !hidden) return undefined;
  const restsOn = hidden
    ? [hidden.restsOn]
    : ['from', 'to', ...(unit ? ['unit'] : [])].map((field) => fromProject(`${at}.${field}`));
  return {
    metric,
    from: figure(from, unit),
    to: figure(to, unit),
    window: windowOf(outcome.window),
    isRate: /^(?:per|each|every|a) /i.test(given(outcome.window) ?? ''),
    hidden,
    restsOn: [fromProject(`${at}.metric`), ...restsOn],
  };
}
