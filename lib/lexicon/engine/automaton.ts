import { addSurface, edgeKey, type Node, nodeOf } from './node.ts';
import { eachStart, isSpaceless, wordEnd } from './steps.ts';
import type { Surface, Trust } from './surface.ts';
import { GAP, type Tokens } from './tokenize.ts';
import { isSame, type Vocabulary } from './vocabulary.ts';

/** Calls `visit` with each spelling of the item that has this number. */
export type Spell = (item: number, visit: (spelling: string, trust: Trust) => void) => void;

/**
 * Finds every spelling that starts at a token. Only first words are read beforehand; what follows one becomes a tree of
 * words when a text holds it. A path is as long as the longest spelling, so a scan is linear.
 */
export class Automaton {
  readonly #vocabulary: Vocabulary;
  readonly #owners: number;
  readonly #spell: Spell;
  /** Items by the numbers of the words that open their spellings. */
  readonly #items: (number[] | undefined)[] = [];
  readonly #trees: (Node | undefined)[] = [];

  /** Items from `owners` on, to `count`, are false friends. */
  constructor(vocabulary: Vocabulary, owners: number, count: number, spell: Spell) {
    this.#vocabulary = vocabulary;
    this.#owners = owners;
    this.#spell = spell;
    for (let item = 0; item < count; item++)
      spell(item, (spelling, trust) => {
        if (trust === 'worded') eachStart(spelling, (from, to) => this.#file(item, spelling, from, to));
        else this.#file(item, spelling, 0, wordEnd(spelling, 0));
      });
  }

  /** Calls `found` with each spelling that starts at the token and with the token after its last. */
  from(tokens: Tokens, at: number, found: (surface: Surface, end: number) => void): void {
    const word = tokens.word[at] ?? -1;
    if (!this.#vocabulary.isWord(word, tokens.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0)) return;
    this.#trees[word] ??= this.#grow(word);
    walk(this.#trees[word], tokens, at + 1, found);
  }

  /** The first token from `at` on that some spelling starts with; the count of tokens where there is none. */
  seek(tokens: Tokens, at: number): number {
    let next = at;
    while (next < tokens.count && !this.#opens(tokens.word[next] ?? -1)) next++;
    return next;
  }

  #opens(word: number): boolean {
    return word >= 0 && this.#items[word] !== undefined;
  }

  #file(item: number, spelling: string, from: number, to: number): void {
    const word = this.#vocabulary.add(spelling, from, to);
    const items = this.#items[word];
    if (!items) this.#items[word] = [item];
    else if (items.at(-1) !== item) items.push(item);
  }

  #grow(word: number): Node {
    const start = nodeOf(false, true);
    const first = this.#vocabulary.words[word] ?? '';
    for (const item of this.#items[word] ?? []) {
      const owner = item < this.#owners ? item : -1;
      this.#spell(item, (spelling, trust) => addSurface(start, first, { owner, spelling, trust }));
    }
    const [edges] = [...(start.edges?.values() ?? [])];
    return edges?.[0]?.to ?? start;
  }
}

function walk(node: Node, tokens: Tokens, at: number, found: (surface: Surface, end: number) => void): void {
  for (const surface of node.ends) found(surface, at);
  if (tokens.gap[at] === GAP.line || (!node.edges && !node.any)) return;
  const hash = tokens.hash[at] ?? 0;
  const soft = tokens.gap[at] !== GAP.none && !isSpaceless(hash) && !isSpaceless(tokens.hash[at - 1] ?? 0);
  const edges = node.edges?.get(edgeKey(hash, soft));
  if (edges)
    for (const { word, to } of edges)
      if (isSame(word, tokens.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0))
        walk(to, tokens, at + 1, found);
  if (node.any && soft) walk(node.any, tokens, at + 1, found);
}
