/** The middle one of some figures, the upper one of two. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds one run takes when warm: the median of `times` runs, after half as many that do not count. */
export function warmTime(run: () => unknown, times = 60): number {
  const figures: number[] = [];
  for (let round = -times / 2; round < times; round += 1) {
    const start = performance.now();
    run();
    if (round >= 0) figures.push(performance.now() - start);
  }
  return median(figures);
}
