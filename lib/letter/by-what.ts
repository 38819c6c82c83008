import { unended } from './grammar.ts';
import { afterColon, asGerund, asInfinitive, isClause } from './joints.ts';

/** "one joined query": a thing, though a word in it looks like a verb. */
const isThing = (what: string): boolean =>
  /^(?:an?|the|one|two|three|four|\d{1,3}) /i.test(what) &&
  !/\b(?:is|are|was|were|has|have|had|would|could|can|will)\b/i.test(what);

/** The way taken as the end of "I brought p99 from 3 s to 1 s": " by moving the call"; undefined where it is a sentence. */
export function byWhat(what: string): string | undefined {
  const bare = unended(what);
  const doing = asGerund(bare);
  if (doing) return ` by ${doing}`;
  const done = asInfinitive(bare);
  if (done) return ` by deciding ${done}`;
  if (isClause(bare) && !isThing(bare)) return undefined;
  return ` ${/\bwith\b/i.test(bare) ? 'through' : 'with'} ${afterColon(bare)}`;
}
