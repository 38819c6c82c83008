import { hashFrom } from './hash.ts';
import type { Tokens } from './tokenize.ts';
import { SLOTS, type Vocabulary } from './vocabulary.ts';

/** The roles a word can play beside an ambiguous name, as bits. */
export const ROLE = {
  /** Joins the items of a list. */
  joins: 1,
  /** Stands before a technology of any sort: "using Express". */
  uses: 2,
  /** Stands before a language only: "in Go", but also "in Spring". */
  within: 4,
  /** Stands after a technology: "Go developer", "Spring services". */
  heads: 8,
  /** After a number: no version ("5 years"). */
  counts: 16,
  /** Opens a line or heading that lists technologies. */
  lists: 32,
  /** Ends a slot: closing bracket, full stop. */
  closes: 64,
  opens: 128,
} as const;

const WORDS: [number, string][] = [
  [ROLE.joins, ', / | + & and or • · ; : – — - ( ) [ ] und et y e ou oder'],
  [ROLE.uses, 'with using know knows knowing via use uses used mit'],
  [
    ROLE.within,
    'in of from into to write writing written wrote speak learn learning our primarily mostly mainly',
  ],
  [
    ROLE.heads,
    'engineer engineers developer developers dev devs programming programmer programmers programmierung language services service microservices microservice backend backends back codebase codebases framework frameworks shop stack entwickler entwicklung development code runtime monolith monorepo apis api sdk app apps application applications server servers compiler experience libraries library scripts scripting skills ecosystem',
  ],
  [
    ROLE.counts,
    'years year yrs yr days day weeks months month hours hour people k % million employees times x',
  ],
  [
    ROLE.lists,
    'stack tech technology technologies languages language tools tooling frameworks databases database skills technologien sprachen backend frontend infrastructure infra libraries platform platforms data keywords',
  ],
  [ROLE.closes, ') ] . ! ?'],
  [ROLE.opens, '( ['],
];

/** The roles of each vocabulary number, 0 for most. */
export type Roles = Uint8Array;

/** Registers the cue words and returns their roles by vocabulary number. */
export function cueRoles(vocabulary: Vocabulary): Roles {
  const roles = new Uint8Array(SLOTS);
  for (const [role, words] of WORDS)
    for (const word of words.split(' ')) {
      const number = vocabulary.add(hashFrom(word, 0));
      roles[number] = (roles[number] ?? 0) | role;
    }
  return roles;
}

/** The roles of the word at a token; no token and no known word have none. */
export function roleAt(tokens: Tokens, roles: Roles, at: number): number {
  const word = at < 0 || at >= tokens.count ? -1 : (tokens.word[at] ?? -1);
  return word < 0 || word >= roles.length ? 0 : (roles[word] ?? 0);
}
