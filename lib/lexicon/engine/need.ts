import type { Compiled } from './compiled.ts';
import { ROLE, roleAt } from './cue-words.ts';
import { GAP, type Tokens } from './tokenize.ts';

/** What a spelling needs before it counts, from least to most. */
export const NEED = {
  nothing: 0,
  /** A place in a list of technologies. */
  list: 1,
  /** Any positive cue of its profile. */
  cue: 2,
  /** A version, two neighbors in a list, or a line of tags. */
  strong: 3,
  /** It may be the employer: a version or a neighbor in a list. */
  employer: 4,
} as const;

/** Raises what is needed where the words around point elsewhere. */
export function withCircumstances(
  tokens: Tokens,
  compiled: Compiled,
  owner: number,
  need: number,
  from: number,
  to: number,
): number {
  const rule = compiled.rule(owner);
  const wary =
    rule.waryAfter.some((phrase) => standsAt(tokens, phrase, to)) ||
    rule.waryBefore.some((phrase) => standsAt(tokens, phrase, from - phrase.length));
  if (wary) return need < NEED.cue ? NEED.cue : NEED.strong;
  return need === NEED.cue && isCompounded(tokens, compiled, from, to) ? NEED.strong : need;
}

function standsAt(tokens: Tokens, phrase: number[], at: number): boolean {
  if (at < 0 || at + phrase.length > tokens.count) return false;
  return phrase.every((word, step) => tokens.hash[at + step] === word);
}

/** "Go-Live" and "multi-Node", but not "Go-based" or "Spring-services". */
function isCompounded(tokens: Tokens, { roles }: Compiled, from: number, to: number): boolean {
  if (tokens.gap[from] === GAP.hyphen) return true;
  if (tokens.gap[to] !== GAP.hyphen) return false;
  return (roleAt(tokens, roles, to) & ROLE.heads) === 0;
}
