/** Where an order to the reader may begin besides the start: a clause, or after "please", "and", "must". */
const BEGINS =
  /(?:[.!?:;,(]\s|\s[-–—]\s|\b(?:please|kindly|also|and|then|just|simply|or|must|should|to)\s)(?:(?:also|just|briefly|kindly|please|shortly)\s)?(?:["(*•-]\s?)?/g;

/** Offsets in a line at which a verb would be an order. */
export function orderStarts(plain: string): number[] {
  return [0, ...[...plain.matchAll(BEGINS)].map((match) => match.index + match[0].length)];
}

/** Whether an order fits one of these sticky patterns. */
export function hasOrder(plain: string, starts: readonly number[], pattern: RegExp): boolean {
  return starts.some((start) => {
    pattern.lastIndex = start;
    return pattern.test(plain);
  });
}
