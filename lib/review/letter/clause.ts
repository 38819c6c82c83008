interface Reach {
  /** At most so many characters. */
  length: number;
  /** Marks that end the clause. */
  stops?: string;
}

/** What stands before `at`, back to the last stop; whole words only. */
export function clauseBefore(low: string, at: number, { length, stops = ',;:.' }: Reach): string {
  let start = Math.max(0, at - length);
  if (start > 0) {
    const space = low.indexOf(' ', start - 1);
    start = space < 0 || space >= at ? at : space + 1;
  }
  for (let i = at - 1; i >= start; i -= 1) if (stops.includes(low[i] ?? '')) return low.slice(i + 1, at);
  return low.slice(start, at);
}

/** What stands from `at` on, up to the next stop; the last word may be cut. */
export function clauseAfter(low: string, at: number, { length, stops = ',;:.' }: Reach): string {
  const end = Math.min(low.length, at + length);
  for (let i = at; i < end; i += 1) if (stops.includes(low[i] ?? '')) return low.slice(at, i);
  return low.slice(at, end);
}

/** Whether `then` stands in the same clause after `first` (a global pattern). */
export function isFollowed(low: string, first: RegExp, then: RegExp, reach: Reach): boolean {
  return [...low.matchAll(first)].some(({ index, 0: found }) =>
    then.test(clauseAfter(low, index + found.length, reach)),
  );
}
