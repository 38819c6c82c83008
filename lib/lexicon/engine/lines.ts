import type { Candidate } from './candidates.ts';
import { ROLE, type Roles, roleAt } from './cue-words.ts';
import { NEED } from './need.ts';
import { GAP, KIND, type Tokens } from './tokenize.ts';

const TAG_SHARE = 0.6;
const HEADING_WORDS = 4;

export interface Line {
  /** Its tokens, `to` exclusive. */
  from: number;
  to: number;
  /** Little but technologies: tags, a bare list. */
  tags: boolean;
  /** A word such as "Stack:" opens it, or it stands under such a heading. */
  headed: boolean;
}

/** Reads the lines that candidates stand on. The last line is kept, so a sweep over the candidates reads each line once. */
export class Lines {
  readonly #tokens: Tokens;
  readonly #candidates: Candidate[];
  readonly #roles: Roles;
  #last: Line = { from: 0, to: 0, tags: false, headed: false };

  constructor(tokens: Tokens, candidates: Candidate[], roles: Roles) {
    this.#tokens = tokens;
    this.#candidates = candidates;
    this.#roles = roles;
  }

  /** The line of the candidate with this index. */
  of(index: number): Line {
    const at = this.#candidates[index]?.from ?? 0;
    if (at < this.#last.from || at >= this.#last.to) this.#last = this.#read(index, at);
    return this.#last;
  }

  #read(index: number, at: number): Line {
    const { gap, kind, count } = this.#tokens;
    const from = this.#startOf(at);
    let to = at + 1;
    while (to < count && gap[to] !== GAP.line) to++;
    let words = 0;
    for (let token = from; token < to; token++) if (kind[token] !== KIND.symbol) words++;
    const tags = this.#hasTags(index, from, to, words);
    return { from, to, tags, headed: this.#opensList(from, to) || this.#headingAbove(from) };
  }

  #startOf(at: number): number {
    let from = at;
    while (from > 0 && this.#tokens.gap[from] !== GAP.line) from--;
    return from;
  }

  #hasTags(index: number, from: number, to: number, words: number): boolean {
    let first = index;
    while ((this.#candidates[first - 1]?.from ?? -1) >= from) first--;
    let sure = 0;
    let covered = 0;
    for (let k = first; (this.#candidates[k]?.from ?? to) < to; k++) {
      const candidate = this.#candidates[k];
      if (!candidate) break;
      if (candidate.need === NEED.nothing) sure++;
      for (let token = candidate.from; token < candidate.to; token++)
        if (this.#tokens.kind[token] !== KIND.symbol) covered++;
    }
    return sure >= 2 && covered >= words * TAG_SHARE;
  }

  /** "Tech stack: ..." */
  #opensList(from: number, to: number): boolean {
    let listing = false;
    for (let at = from; at < Math.min(to, from + HEADING_WORDS + 3); at++) {
      if ((roleAt(this.#tokens, this.#roles, at) & ROLE.lists) !== 0) listing = true;
      if (listing && this.#tokens.text[this.#tokens.start[at] ?? 0] === ':') return true;
    }
    return false;
  }

  /** A line of at most four words that has one such as "Technologies". */
  #headingAbove(from: number): boolean {
    let words = 0;
    let listing = false;
    for (let at = from - 1; at >= 0 && words <= HEADING_WORDS && from - at < 2 * HEADING_WORDS; at--) {
      if (this.#tokens.kind[at] !== KIND.symbol) words++;
      if ((roleAt(this.#tokens, this.#roles, at) & ROLE.lists) !== 0) listing = true;
      if (this.#tokens.gap[at] === GAP.line) return listing && words <= HEADING_WORDS;
    }
    return false;
  }
}
