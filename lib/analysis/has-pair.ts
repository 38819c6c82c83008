/** A cue and what must follow it: `first` is global, `then` is anchored at the cue's end. */
export type Pair = readonly [first: RegExp, then: RegExp];

const REACH = 120;

/** Whether one of the pairs stands in a text. Two anchored steps in place of one pattern with a gap keep the search linear. */
export function hasPair(text: string, pairs: readonly Pair[]): boolean {
  return pairs.some(([first, then]) => {
    for (const match of text.matchAll(first)) {
      const end = match.index + match[0].length;
      if (then.test(text.slice(end, end + REACH))) return true;
    }
    return false;
  });
}
