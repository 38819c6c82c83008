const SMALL = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, 20 + 10 * i] as const),
);
const LARGE = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

const WORD = /[A-Za-z]{1,9}/y;

function wordAt(text: string, at: number): { word: string; end: number } | undefined {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined || /[\p{L}\p{N}_]/u.test(text[at + word.length] ?? '')) return undefined;
  return { word: word.toLowerCase(), end: at + word.length };
}

interface Sum {
  /** Thousands and more, closed. */
  total: number;
  /** Below a thousand, still growing. */
  group: number;
}

/** The sum with one more word, or undefined where the word does not go on with the number. */
function extend({ total, group }: Sum, word: string, started: boolean): Sum | undefined {
  const small = SMALL.get(word);
  const tens = TENS.get(word);
  const large = LARGE.get(word);
  const afterTens = group % 100 >= 20 && group % 10 === 0;
  if (small !== undefined && (!started || group % 100 === 0 || (afterTens && small > 0 && small < 10)))
    return { total, group: group + small };
  if (tens !== undefined && group % 100 === 0) return { total, group: group + tens };
  if (large === undefined || !(started || word === 'dozen')) return undefined;
  const times = Math.max(1, group) * large;
  return large >= 1e3 ? { total: total + times, group: 0 } : { total, group: times };
}

/**
 * The number written in words that starts at `at` ("two", "forty-five", "a hundred", "three hundred and twenty thousand"), or
 * undefined. The caller makes sure that a word starts there.
 */
export function readNumberWords(text: string, at: number): { value: number; end: number } | undefined {
  const first = wordAt(text, at);
  const second = first?.word === 'a' ? wordAt(text, first.end + 1) : undefined;
  if (first?.word === 'a' && !LARGE.has(second?.word ?? '')) return undefined;
  let sum: Sum = { total: 0, group: 0 };
  let end = at;
  for (let next = second ?? first; next; ) {
    const longer = extend(sum, next.word, second !== undefined || end > at);
    if (longer) {
      sum = longer;
      end = next.end;
    } else if (next.word !== 'and' || end === at || sum.group < 100) break;
    if (!/[ \u00a0-]/.test(text[next.end] ?? '')) break;
    next = wordAt(text, next.end + 1);
  }
  return end === at ? undefined : { value: sum.total + sum.group, end };
}
