import type { CueProfile } from '../types.ts';
import { GAP, KIND, type Tokens } from './tokenize.ts';

const ANOTHER = new Set(['another', 'other', 'similar', 'comparable', 'equivalent', 'related']);
const NOUNS: Record<CueProfile, Set<string>> = {
  language: new Set(['language', 'languages']),
  tool: new Set([
    'framework',
    'frameworks',
    'library',
    'libraries',
    'database',
    'databases',
    'tool',
    'tools',
  ]),
  brand: new Set(),
};
/** What cannot stand between "another" and its noun: "another team that knows the language". */
const BREAKS = new Set(
  'a an the of in on at by to for from with about who that which and or not your our their team person'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['a', 'any', 'some']);
const REACH = 4;

/** Whether the words from `to` on set the name beside its like: "or another compiled language", "or a similar framework". */
export function hasAlternative(tokens: Tokens, to: number, profile: CueProfile): boolean {
  const word = (at: number) =>
    at >= tokens.count || tokens.gap[at] === GAP.line || tokens.kind[at] === KIND.number
      ? ''
      : tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  let at = word(to) === ',' || word(to) === '(' ? to + 1 : to;
  if (word(at++) !== 'or') return false;
  if (ARTICLES.has(word(at))) at++;
  if (!ANOTHER.has(word(at++))) return false;
  for (const end = at + REACH; at < end; at++) {
    if (NOUNS[profile].has(word(at))) return true;
    if (tokens.kind[at] !== KIND.word || BREAKS.has(word(at)) || word(at) === '') return false;
  }
  return false;
}
