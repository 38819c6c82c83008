import type { Outcome } from '../profile/schema.ts';
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
  /** Set where the figures are confidential. */
  hidden: Ratio | undefined;
  restsOn: RestsOn[];
}

const WORDED_UNIT = /^\p{L}/u;

/** "38" and "s" as "38 s", held together; a figure that brings its unit along keeps it. */
function figure(value: string, unit: string | undefined): string {
  const ends = /\d$/.test(value);
  if (!unit || !ends) return value.replace(/(\d) (?=(?:ms|s|min|h|%|x|GB|MB|TB)(?:\b|$))/g, '$1\u00a0');
  return `${value}${WORDED_UNIT.test(unit) || unit === '%' ? '\u00a0' : ''}${unit}`;
}

function metricName({ metric, percentile }: Outcome): string | undefined {
  const name = given(metric);
  const tail = percentile === 'max' ? 'maximum' : percentile;
  if (!name || !tail || name.toLowerCase().includes(tail)) return name ? lowered(unended(name)) : tail;
  return `${tail} ${lowered(unended(name))}`;
}

function windowOf(window: string | undefined): string | undefined {
  const text = given(window);
  if (!text) return undefined;
  const bare = lowered(unended(text));
  return startsWithPreposition(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : `over ${bare}`;
}

/** The outcome as a change, where it is one and all of it was given. */
export function changeOf(outcome: Outcome, index: number): Change | undefined {
  const metric = metricName(outcome);
  const [from, to] = [given(outcome.from), given(outcome.to)];
  if (!metric || !from || !to) return undefined;
  const at = `outcomes.${index}`;
  const hidden = outcome.nda
    ? ratio(from, to, [fromProject(`${at}.from`), fromProject(`${at}.to`)])
    : undefined;
  if (outcome.nda && !hidden) return undefined;
  const unit = given(outcome.unit);
  const restsOn = hidden
    ? [hidden.restsOn]
    : ['from', 'to', ...(unit ? ['unit'] : [])].map((field) => fromProject(`${at}.${field}`));
  return {
    metric,
    from: figure(from, unit),
    to: figure(to, unit),
    window: windowOf(outcome.window),
    hidden,
    restsOn: [fromProject(`${at}.metric`), ...restsOn],
  };
}
