import type { Stretch } from '../letter/letter.ts';

export interface Token extends Stretch {
  low: string;
}

const WORD =
  /(?:(?<![\p{L}\p{N}])\.)?[\p{L}\p{N}]{1,40}(?:[.'&-][\p{L}\p{N}]{1,40}){0,4}(?:\+\+|#)?(?:(?<=\b[sj]r)\.)?/giu;

/** Words as titles are made of: `Back-End`, `Node.js`, `C++`, `Sr.` are one each. */
export function tokens(flat: string, low: string): Token[] {
  return [...flat.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    low: low.slice(index, index + word.length),
  }));
}
