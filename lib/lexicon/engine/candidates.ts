import type { Compiled } from './compiled.ts';
import { NEED, withCircumstances } from './need.ts';
import type { Surface } from './surface.ts';
import { GAP, KIND, type Tokens } from './tokenize.ts';

/** A spelling found, and what it still needs to count. */
export interface Candidate {
  /** Its tokens, `to` exclusive. */
  from: number;
  to: number;
  owner: number;
  need: number;
  /** A shorter reading that needs nothing, taken when this one fails. */
  fallback: Candidate | undefined;
}

/** The longest reading at each place, left to right. False friends swallow what they cover and leave no candidate. */
export function findCandidates(tokens: Tokens, mask: Int32Array, compiled: Compiled): Candidate[] {
  const found: Candidate[] = [];
  const { automaton } = compiled;
  let best: Candidate | undefined;
  let from = automaton.seek(tokens, 0);
  const consider = (surface: Surface, to: number) => {
    const { owner } = surface;
    const need = needOf(tokens, compiled, surface, from, to);
    if (need < 0 || !isWhole(tokens, mask, from, to)) return;
    const longer = !best || to > best.to;
    if (best && !longer && (need > best.need || best.owner < 0)) return;
    const fallback = best && longer ? (best.need === NEED.nothing ? best : best.fallback) : best?.fallback;
    best = { from, to, owner, need, fallback: fallback?.owner === -1 ? undefined : fallback };
  };
  while (from < tokens.count) {
    best = undefined;
    automaton.from(tokens, from, consider);
    const chosen = best as Candidate | undefined;
    if (chosen && chosen.owner >= 0) found.push(chosen);
    from = automaton.seek(tokens, chosen ? chosen.to : from + 1);
  }
  return found;
}

function needOf(tokens: Tokens, compiled: Compiled, surface: Surface, from: number, to: number): number {
  const { trust, owner, spelling } = surface;
  if (trust === 'free' || trust === 'worded')
    return owner < 0 ? NEED.nothing : withCircumstances(tokens, compiled, owner, NEED.nothing, from, to);
  const exact = isExact(tokens, spelling, from, to);
  if (trust === 'exact') return exact ? NEED.nothing : -1;
  const need = trust === 'listed' ? (exact ? NEED.nothing : NEED.list) : exact ? NEED.cue : NEED.strong;
  return withCircumstances(tokens, compiled, owner, need, from, to);
}

/** Case for case; white space and hyphens, which the automaton has compared, are passed over on both sides. */
function isExact(tokens: Tokens, spelling: string, from: number, to: number): boolean {
  let at = 0;
  for (let token = from; token < to; token++) {
    while (spelling[at] === ' ' || (spelling[at] === '-' && tokens.gap[token] !== GAP.none)) at++;
    const start = tokens.start[token] ?? 0;
    const length = (tokens.end[token] ?? 0) - start;
    for (let step = 0; step < length; step++)
      if (spelling.charCodeAt(at + step) !== tokens.text.charCodeAt(start + step)) return false;
    at += length;
  }
  return true;
}

/** Not cut out of an address, a longer symbol name ("C" of "C++") or an abbreviation ("D" of "Ph.D."). */
function isWhole(tokens: Tokens, mask: Int32Array, from: number, to: number): boolean {
  const masked = mask[from] ?? 0;
  if (masked > to || (masked > 0 && from > 0 && mask[from - 1] === masked)) return false;
  if ((mask[to - 1] ?? 0) > to) return false;
  const first = charAt(tokens, from);
  const touchesLeft = tokens.gap[from] === GAP.none && from > 0;
  if (touchesLeft && '.#+'.includes(first) && tokens.kind[from - 1] !== KIND.symbol) return false;
  const next = to < tokens.count && tokens.gap[to] === GAP.none ? charAt(tokens, to) : '';
  const last = charAt(tokens, to - 1);
  if ('+#'.includes(last)) return !(next && ('+#'.includes(next) || tokens.kind[to] === KIND.word));
  if (to - from > 1 || (tokens.end[from] ?? 0) - (tokens.start[from] ?? 0) > 1) return true;
  const before = touchesLeft ? charAt(tokens, from - 1) : '';
  if ((next && '+#&@'.includes(next)) || (before && ".&@$'\u2019".includes(before))) return false;
  return !(next === '.' && tokens.gap[to + 1] === GAP.none) && tokens.gap[from] !== GAP.hyphen;
}

const charAt = (tokens: Tokens, at: number): string => tokens.text[tokens.start[at] ?? 0] ?? ' ';
