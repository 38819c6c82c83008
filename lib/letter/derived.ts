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

const NUMBER = /^[^\d]{0,3}(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/;

function numberOf(text: string | undefined): number | undefined {
  const match = text === undefined ? null : NUMBER.exec(text.trim());
  return match?.[1] ? Number(match[1].replaceAll(',', '')) : undefined;
}

/** At most two significant figures: more would claim a precision that a ratio does not have. */
const rounded = (value: number): string => String(Number(value.toPrecision(2)));

export interface Ratio extends Derived {
  direction: 'down' | 'up';
}

/** How far `to` is from `from` without giving either: "4x", or a percentage where the change is small. */
export function ratio(from: string | undefined, to: string | undefined, of: RestsOn[]): Ratio | undefined {
  const [before, after] = [numberOf(from), numberOf(to)];
  if (!before || !after || before === after) return undefined;
  const factor = Math.max(before, after) / Math.min(before, after);
  const percent = (Math.abs(after - before) / before) * 100;
  return {
    text: factor >= 2 ? `${rounded(factor)}x` : `${rounded(percent)}\u00a0%`,
    direction: after < before ? 'down' : 'up',
    restsOn: { from: 'derived', by: 'ratio', of },
  };
}
