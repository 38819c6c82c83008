import type { Mention, ScanContext } from '../types.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import type { Compiled } from './compiled.ts';
import { employerNames } from './employer.ts';
import { resolve } from './resolve.ts';
import { GAP, type Tokens } from './tokenize.ts';

/** Finds one kind's terms in a text that has been split and masked, in order of their start. */
export function scan(tokens: Tokens, mask: Int32Array, compiled: Compiled, context: ScanContext): Mention[] {
  const candidates = findCandidates(tokens, mask, compiled);
  const employer = employerNames(context.company);
  const mentions: Mention[] = [];
  for (const candidate of resolve(tokens, candidates, compiled, employer, context.title ?? false)) {
    const mention = mentionOf(tokens, compiled, candidate);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function mentionOf(tokens: Tokens, compiled: Compiled, { from, to, owner }: Candidate): Mention | undefined {
  const rule = compiled.rule(owner);
  const start = tokens.start[from];
  const end = tokens.end[to - 1];
  if (start === undefined || end === undefined || isNear(tokens, rule.notNear, from, to)) return undefined;
  const { id, name, kind, implies } = compiled.entry(owner);
  return implies.length > 0
    ? { start, end, id, name, kind, implied: [...implies] }
    : { start, end, id, name, kind };
}

const REACH = 6;

function isNear(tokens: Tokens, words: Set<number>, from: number, to: number): boolean {
  if (words.size === 0) return false;
  for (let at = from; at > 0 && at > from - REACH && tokens.gap[at] !== GAP.line; at--)
    if (words.has(tokens.hash[at - 1] ?? 0)) return true;
  for (let at = to; at < Math.min(tokens.count, to + REACH) && tokens.gap[at] !== GAP.line; at++)
    if (words.has(tokens.hash[at] ?? 0)) return true;
  return false;
}
