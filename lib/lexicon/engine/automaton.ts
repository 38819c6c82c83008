import type { Surface } from './surface.ts';
import { GAP, type Tokens } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

const WORDS = 1 << 14;
const WILDCARD = '*';

/** A tree of word numbers that finds every spelling starting at a token. A path is as long as the longest spelling, so a scan is linear. */
export class Automaton {
  readonly surfaces: Surface[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #roots = new Int32Array(WORDS);
  readonly #edges = new Map<number, number>();
  readonly #ends: (number[] | undefined)[] = [undefined];
  /** Nodes that a wildcard leaves, so that no other node is asked for one. */
  readonly #wildFrom = new Set<number>();
  /** Nodes behind a slash or ampersand, around which white space does not matter. */
  readonly #tightAfter = new Set<number>();
  readonly #wild: number;
  readonly #slash: number;
  readonly #and: number;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#wild = vocabulary.add(WILDCARD);
    this.#slash = vocabulary.add('/');
    this.#and = vocabulary.add('&');
  }

  /**
   * Adds the wordings of a form: `|` parts choices, a trailing `?` makes a word optional, `*` stands for any one word. All
   * wordings share one surface.
   */
  addForm(form: string, surface: Surface): void {
    const id = this.surfaces.push(surface) - 1;
    let nodes = [0];
    for (const part of form.split(' ')) {
      const optional = part.endsWith('?');
      const choices = (optional ? part.slice(0, -1) : part).split('|');
      const next = optional ? [...nodes] : [];
      for (const choice of choices) {
        const steps = this.#stepsOf(choice);
        for (const node of nodes) next.push(this.#extend(node, steps));
      }
      nodes = next;
    }
    for (const node of nodes) this.#end(node, id);
  }

  /** Adds one spelling, in which `|`, `?` and `*` mean themselves. */
  add(surface: Surface): void {
    let node = 0;
    for (const part of surface.spelling.split(' ')) node = this.#extend(node, this.#stepsOf(part));
    this.#end(node, this.surfaces.push(surface) - 1);
  }

  /** Calls `found` with each spelling that starts at the token and with the token after its last. */
  from(tokens: Tokens, at: number, found: (surface: number, end: number) => void): void {
    const node = this.#rootOf(tokens, at);
    if (node > 0) this.#walk(node, tokens, at + 1, found);
  }

  /** The first token from `at` on that some spelling starts with; the count of tokens where there is none. */
  seek(tokens: Tokens, at: number): number {
    let next = at;
    while (next < tokens.count && this.#rootOf(tokens, next) === 0) next++;
    return next;
  }

  #rootOf(tokens: Tokens, at: number): number {
    const word = tokens.word[at] ?? -1;
    return word < 0 ? 0 : (this.#roots[word] ?? 0);
  }

  #walk(node: number, tokens: Tokens, at: number, found: (surface: number, end: number) => void): void {
    const ends = this.#ends[node];
    if (ends) for (const surface of ends) found(surface, at);
    if (tokens.gap[at] === GAP.line) return;
    const word = tokens.word[at] ?? -1;
    const soft =
      tokens.gap[at] !== GAP.none &&
      !this.#isSpaceless(word) &&
      !this.#isSpaceless(tokens.word[at - 1] ?? -1);
    const next = word < 0 ? undefined : this.#edges.get(keyOf(node, word, soft));
    if (next !== undefined) this.#walk(next, tokens, at + 1, found);
    if (!this.#wildFrom.has(node)) return;
    const any = this.#edges.get(keyOf(node, this.#wild, soft));
    if (any !== undefined) this.#walk(any, tokens, at + 1, found);
  }

  #isSpaceless(word: number): boolean {
    return word === this.#slash || word === this.#and;
  }

  #extend(from: number, steps: number[]): number {
    let node = from;
    for (const step of steps) {
      const word = step >> 1;
      const soft = node > 0 && (step & 1) === 1 && !this.#tightAfter.has(node);
      node = this.#grow(node, word, soft);
      if (this.#isSpaceless(word)) this.#tightAfter.add(node);
    }
    return node;
  }

  /** A part of a spelling may hold signs and hyphens ("CI/CD", "on-call"): its words, doubled, plus one after a space or hyphen. */
  #stepsOf(part: string): number[] {
    const steps: number[] = [];
    let soft = 1;
    for (let at = 0; at < part.length; ) {
      const first = at;
      while (at < part.length && isWordCode(part.charCodeAt(at))) at++;
      if (at === first) at++;
      const piece = at - first === part.length ? part : part.slice(first, at);
      if (piece === '-' && first > 0 && at < part.length) {
        soft = 1;
        continue;
      }
      const word = this.#vocabulary.add(piece.toLowerCase());
      steps.push(word * 2 + (this.#isSpaceless(word) ? 0 : soft));
      soft = 0;
    }
    return steps;
  }

  #grow(node: number, word: number, soft: boolean): number {
    const known = node === 0 ? this.#roots[word] : this.#edges.get(keyOf(node, word, soft));
    if (known) return known;
    const fresh = this.#ends.push(undefined) - 1;
    if (node === 0) this.#roots[word] = fresh;
    else this.#edges.set(keyOf(node, word, soft), fresh);
    if (word === this.#wild) this.#wildFrom.add(node);
    return fresh;
  }

  #end(node: number, surface: number): void {
    const ends = this.#ends[node];
    if (ends) ends.push(surface);
    else this.#ends[node] = [surface];
  }
}

const keyOf = (node: number, word: number, soft: boolean): number =>
  (node * WORDS + word) * 2 + (soft ? 1 : 0);

/** Letters and digits of the spellings, which use nothing beyond Latin-1. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  (code >= 192 && code <= 255);
