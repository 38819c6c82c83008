import { findNumbers } from '../text/index.ts';
import type { RestsOn } from './types.ts';

/** The one place where figures come from that nobody typed; each names its inputs. */

export interface Derived {
  text: string;
  restsOn: RestsOn;
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many there are, in words up to ten. */
export function count(of: RestsOn[]): Derived {
  return { text: COUNTS[of.length] ?? String(of.length), restsOn: { from: 'derived', by: 'count', of } };
}

const MONTH = /^(\d{4})-(\d{2})/;

function monthOf(date: string | undefined): number | undefined {
  const match = date === undefined ? null : MONTH.exec(date);
  return match ? Number(match[1]) * 12 + Number(match[2]) : undefined;
}

/** From `since` to `until` as "20 months" or "more than 3 years", never more than has passed; undefined under two months. */
export function span(
  since: string | undefined,
  until: string | undefined,
  of: RestsOn[],
): Derived | undefined {
  const [start, end] = [monthOf(since), monthOf(until)];
  if (start === undefined || end === undefined || end - start < 2) return undefined;
  const months = end - start;
  const years = Math.floor(months / 12);
  const text = months < 24 ? `${months} months` : `${months % 12 === 0 ? '' : 'more than '}${years} years`;
  return { text, restsOn: { from: 'derived', by: 'span', of } };
}

/** How many of the base unit one of these is: a ratio needs both figures in one unit. */
const BASE: Record<string, [base: string, factor: number]> = {
  ns: ['s', 1e-9],
  us: ['s', 1e-6],
  ms: ['s', 1e-3],
  s: ['s', 1],
  min: ['s', 60],
  h: ['s', 3600],
  day: ['s', 86_400],
  KB: ['B', 1e3],
  MB: ['B', 1e6],
  GB: ['B', 1e9],
  TB: ['B', 1e12],
  PB: ['B', 1e15],
};

/** The first figure of a text that is no percentile, in its base unit. */
function measured(text: string | undefined): { value: number; unit: string | undefined } | undefined {
  const figure = findNumbers(text ?? '').find(({ kind }) => kind !== 'percentile');
  if (!figure || figure.high !== undefined) return undefined;
  const [unit, factor] = BASE[figure.unit ?? ''] ?? [figure.unit, 1];
  return { value: figure.value * factor, unit };
}

/** At most two significant figures: more would claim a precision that a ratio does not have. */
const rounded = (value: number): string => String(Number(value.toPrecision(2)));

export interface Ratio extends Derived {
  direction: 'down' | 'up';
}

/** How far `to` is from `from`, both with their units, without giving either: "4x", or a percentage where the change is small. */
export function ratio(from: string | undefined, to: string | undefined, of: RestsOn[]): Ratio | undefined {
  const [was, is] = [measured(from), measured(to)];
  if (!was?.value || !is?.value || was.value === is.value || was.unit !== is.unit) return undefined;
  const [before, after] = [was.value, is.value];
  const factor = Math.max(before, after) / Math.min(before, after);
  const percent = (Math.abs(after - before) / before) * 100;
  return {
    text: factor >= 2 ? `${rounded(factor)}x` : `${rounded(percent)}\u00a0%`,
    direction: after < before ? 'down' : 'up',
    restsOn: { from: 'derived', by: 'ratio', of },
  };
}
