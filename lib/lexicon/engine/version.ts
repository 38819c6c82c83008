import type { Compiled } from './compiled.ts';
import { ROLE, roleAt } from './cue-words.ts';
import { GAP, KIND, type Tokens } from './tokenize.ts';

/** Whether a version follows ("Go 1.22", "Spring 5+"); a count ("5+ years", "3-5 years") or a year is none. */
export function hasVersion(tokens: Tokens, { roles }: Compiled, to: number): boolean {
  if (
    to >= tokens.count ||
    tokens.kind[to] !== KIND.number ||
    tokens.gap[to] === GAP.line ||
    tokens.gap[to] === GAP.hyphen
  )
    return false;
  if ((tokens.end[to] ?? 0) - (tokens.start[to] ?? 0) > 2) return false;
  let at = to + 1;
  while (at < to + 6 && at < tokens.count && tokens.gap[at] !== GAP.line) {
    const sign = tokens.text.slice(tokens.start[at], tokens.end[at]);
    if (tokens.kind[at] !== KIND.number && !['+', '.', '-', '–', 'to'].includes(sign)) break;
    at++;
  }
  const counts =
    at < tokens.count && tokens.gap[at] !== GAP.line && (roleAt(tokens, roles, at) & ROLE.counts) !== 0;
  return !counts;
}
