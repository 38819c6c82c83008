import { hasAlternative } from './alternative.ts';
import type { Candidate } from './candidates.ts';
import { markCompanies } from './companies.ts';
import type { Compiled } from './compiled.ts';
import { ROLE, roleAt } from './cue-words.ts';
import { Lines } from './lines.ts';
import { NEED } from './need.ts';
import { isJoined } from './neighbors.ts';
import { GAP, type Tokens } from './tokenize.ts';
import { hasVersion } from './version.ts';

interface Circumstances {
  tokens: Tokens;
  compiled: Compiled;
  lines: Lines;
  title: boolean;
}

/**
 * Decides which candidates count. Two sweeps, left to right and back, so that one sure name in a list frees its
 * neighbors in both directions; each candidate looks at no more than two on each side.
 */
export function resolve(
  tokens: Tokens,
  candidates: Candidate[],
  compiled: Compiled,
  employer: Set<string>,
  title: boolean,
): Candidate[] {
  const { roles } = compiled;
  const companies = markCompanies(tokens, candidates, roles);
  const needs = candidates.map((candidate, k) =>
    companies[k] === 1 || isEmployer(tokens, candidate, employer) ? NEED.employer : candidate.need,
  );
  const accepted = Uint8Array.from(needs, (need) => (need === NEED.nothing ? 1 : 0));
  if (accepted.includes(0)) {
    const around = { tokens, compiled, lines: new Lines(tokens, candidates, roles), title };
    const joined = Uint8Array.from(candidates, (candidate, k) => {
      const next = candidates[k + 1];
      return next && isJoined(tokens, roles, candidate, next) ? 1 : 0;
    });
    const decide = (k: number) => {
      const candidate = candidates[k];
      if (!candidate || accepted[k] === 1) return;
      const neighbors = companies[k] === 1 ? 0 : countNeighbors(k, accepted, joined);
      if (counts(around, k, candidate, needs[k] ?? 0, neighbors)) accepted[k] = 1;
    };
    for (let k = 0; k < candidates.length; k++) decide(k);
    for (let k = candidates.length - 1; k >= 0; k--) decide(k);
  }
  return candidates.flatMap((candidate, k) => (accepted[k] === 1 ? candidate : (candidate.fallback ?? [])));
}

function countNeighbors(k: number, accepted: Uint8Array, joined: Uint8Array): number {
  let count = 0;
  if (joined[k - 1] === 1 && accepted[k - 1] === 1)
    count += joined[k - 2] === 1 && accepted[k - 2] === 1 ? 2 : 1;
  if (joined[k] === 1 && accepted[k + 1] === 1) count += joined[k + 1] === 1 && accepted[k + 2] === 1 ? 2 : 1;
  return count;
}

function counts(
  around: Circumstances,
  k: number,
  candidate: Candidate,
  need: number,
  neighbors: number,
): boolean {
  const { tokens, compiled } = around;
  if (neighbors >= 2) return true;
  if (hasVersion(tokens, compiled, candidate.to)) return need >= NEED.cue;
  if (need === NEED.employer) return neighbors > 0;
  const line = around.lines.of(k);
  if (line.tags) return true;
  if (hasAlternative(tokens, candidate.to, compiled.rule(candidate.owner).cues)) return true;
  if (need === NEED.strong) return false;
  if (neighbors > 0) return true;
  const slot = isSlot(tokens, compiled, candidate);
  if (slot && (line.headed || (around.title && need === NEED.list))) return true;
  return need === NEED.cue && hasCue(around, candidate, slot);
}

function hasCue(
  { tokens, compiled, title }: Circumstances,
  { from, to, owner }: Candidate,
  slot: boolean,
): boolean {
  const profile = compiled.rule(owner).cues;
  const before = tokens.gap[from] === GAP.line ? 0 : roleAt(tokens, compiled.roles, from - 1);
  const after = to >= tokens.count || tokens.gap[to] === GAP.line ? 0 : roleAt(tokens, compiled.roles, to);
  if (profile === 'brand') return false;
  if ((before & ROLE.uses) !== 0 || (after & ROLE.heads) !== 0) return true;
  if ((before & ROLE.opens) !== 0 && (after & ROLE.closes) !== 0) return true;
  if (profile === 'language' && (before & ROLE.within) !== 0) return true;
  return title && (profile === 'language' || slot);
}

/** Alone between list signs or at an end of its line. */
function isSlot(tokens: Tokens, { roles }: Compiled, { from, to }: Candidate): boolean {
  const opens = tokens.gap[from] === GAP.line || (roleAt(tokens, roles, from - 1) & ROLE.joins) !== 0;
  if (!opens) return false;
  if (to >= tokens.count || tokens.gap[to] === GAP.line) return true;
  return (roleAt(tokens, roles, to) & (ROLE.joins | ROLE.closes)) !== 0;
}

function isEmployer(tokens: Tokens, { from, to }: Candidate, employer: Set<string>): boolean {
  if (employer.size === 0) return false;
  return employer.has(tokens.text.slice(tokens.start[from], tokens.end[to - 1]).toLowerCase());
}
