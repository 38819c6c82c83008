import type { Candidate } from './candidates.ts';
import type { Roles } from './cue-words.ts';
import { isJoined } from './neighbors.ts';
import { GAP, type Tokens } from './tokenize.ts';

const COMPANIES = new Set(
  'companies company startups startup employers clients client customers customer brands firms partners investors enterprises organizations employees engineers people founders folks alumni'.split(
    ' ',
  ),
);
const LIKE = new Set(['like', 'as', 'including', 'from', 'at', 'by', 'of']);

/** Marks candidates that are named as companies: "ex-Stripe", "companies like Notion, Linear". */
export function markCompanies(tokens: Tokens, candidates: Candidate[], roles: Roles): Uint8Array {
  const marked = new Uint8Array(candidates.length);
  for (let k = 0; k < candidates.length; k++) {
    const here = candidates[k];
    const before = candidates[k - 1];
    if (!here) continue;
    const inherits = before !== undefined && marked[k - 1] === 1 && isJoined(tokens, roles, before, here);
    if (inherits || isCompanyLike(tokens, here.from)) marked[k] = 1;
  }
  return marked;
}

function isCompanyLike(tokens: Tokens, from: number): boolean {
  if (from < 1 || tokens.gap[from] === GAP.line) return false;
  const word = (at: number) =>
    at < 0 ? '' : tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  const previous = word(from - 1);
  if (previous === 'ex') return true;
  if (!LIKE.has(previous)) return false;
  const head = previous === 'as' && word(from - 2) === 'such' ? word(from - 3) : word(from - 2);
  return COMPANIES.has(head);
}
