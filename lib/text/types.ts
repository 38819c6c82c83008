/** A stretch of a text: `text` equals the slice from `start` to `end`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

export type FigureKind =
  | 'percentile'
  | 'duration'
  | 'percent'
  | 'factor'
  | 'size'
  | 'rate'
  | 'money'
  | 'year'
  | 'count';

/** A number as people write it, with what stands around it. */
export interface Figure extends Span {
  kind: FigureKind;
  /** As written: `1.2 s` is 1.2, `10k` is 10000, `p99` is 99, the lower end of a range. */
  value: number;
  /** The upper end of a range. */
  high?: number;
  /** Canonical: ns, us, ms, s, min, h, day, week, month, quarter, year, %, pp, x, KB ... PB, a currency, per-second rates as `requests/s`. */
  unit?: string;
  written: 'digits' | 'words';
  /** Said to be rough: `~`, about, roughly. */
  approximate: boolean;
}
