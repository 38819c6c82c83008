import type { FigureKind } from './types.ts';

/** Spelling, in lower case, to the canonical unit. `TIME` may stand after a hyphen too: "a two-second stall". */
export const UNITS: ReadonlyMap<string, { kind: FigureKind; unit: string }> = new Map(
  (
    [
      ['duration', 'ns', 'ns nanosecond nanoseconds'],
      ['duration', 'us', 'us µs μs microsecond microseconds'],
      ['duration', 'ms', 'ms msec msecs millisecond milliseconds'],
      ['duration', 's', 's sec secs second seconds'],
      ['duration', 'min', 'min mins minute minutes'],
      ['duration', 'h', 'h hr hrs hour hours'],
      ['duration', 'day', 'day days'],
      ['duration', 'week', 'week weeks wk wks'],
      ['duration', 'month', 'month months'],
      ['duration', 'quarter', 'quarter quarters'],
      ['duration', 'year', 'year years yr yrs yoe'],
      ['percent', '%', '% percent'],
      ['percent', 'pp', 'pp'],
      ['factor', 'x', 'x × fold'],
      ['size', 'KB', 'kb kib kilobytes'],
      ['size', 'MB', 'mb mib megabytes'],
      ['size', 'GB', 'gb gib gigabyte gigabytes'],
      ['size', 'TB', 'tb tib terabyte terabytes'],
      ['size', 'PB', 'pb pib petabyte petabytes'],
      ['rate', 'requests/s', 'rps req/s reqs/s requests/s'],
      ['rate', 'queries/s', 'qps queries/s'],
      ['rate', 'transactions/s', 'tps tx/s'],
      ['rate', 'messages/s', 'msg/s msgs/s messages/s events/s'],
      ['money', 'USD', 'usd dollars'],
      ['money', 'EUR', 'eur euro euros'],
      ['money', 'GBP', 'gbp pounds'],
    ] as const
  ).flatMap(([kind, unit, forms]) => forms.split(' ').map((form) => [form, { kind, unit }] as const)),
);

export const CURRENCY_SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

export const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};
