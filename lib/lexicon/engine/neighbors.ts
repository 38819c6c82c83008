import type { Candidate } from './candidates.ts';
import { ROLE, type Roles, roleAt } from './cue-words.ts';
import { GAP, KIND, type Tokens } from './tokenize.ts';

const REACH = 4;

/** Whether nothing but list signs, "and", "or" and versions stand between two candidates on one line. */
export function isJoined(tokens: Tokens, roles: Roles, left: Candidate, right: Candidate): boolean {
  if (right.from - left.to > REACH || tokens.gap[right.from] === GAP.line) return false;
  for (let at = left.to; at < right.from; at++) {
    if (tokens.gap[at] === GAP.line) return false;
    const isNumber = tokens.kind[at] === KIND.number;
    const isPoint =
      tokens.text[tokens.start[at] ?? 0] === '.' &&
      tokens.gap[at] === GAP.none &&
      tokens.gap[at + 1] === GAP.none;
    if (!isNumber && !isPoint && (roleAt(tokens, roles, at) & ROLE.joins) === 0) return false;
  }
  return true;
}
