import { addWording } from './add-wording.ts';
import { hashFrom, isSame, isSpaceless } from './hash.ts';
import { type Edge, edgeKey, endAt, lead, type Node, nodeOf } from './node.ts';
import type { Surface, Trust } from './surface.ts';
import { GAP, type Tokens } from './tokenize.ts';
import { SLOTS, type Vocabulary } from './vocabulary.ts';

/** What the automaton asks of its items, which are numbered from 0. */
export interface Spellings {
  count: number;
  /** Calls `file` with the hashes of at least the words that open a spelling of the item. */
  open(item: number, file: (hash: number) => void): void;
  /** Calls `visit` with each spelling of the item. */
  spell(item: number, visit: (spelling: string, trust: Trust) => void): void;
  /** The owner of the item's surfaces. */
  owner(item: number): number;
}

/**
 * Finds every spelling that starts at a token. Only first words are read beforehand; what follows one becomes a tree of
 * words when a text holds it. A path is as long as the longest spelling, so a scan is linear.
 */
export class Automaton {
  readonly #vocabulary: Vocabulary;
  readonly #spellings: Spellings;
  /** Items filed under first words, as chains: the last place of each word, and the place before each. Zero ends a chain. */
  readonly #last = new Int32Array(SLOTS);
  readonly #before = new Int32Array(SLOTS);
  readonly #items = new Int32Array(SLOTS).fill(-1, 0, 1);
  #places = 1;
  readonly #trees: (Edge[] | undefined)[];

  constructor(vocabulary: Vocabulary, spellings: Spellings) {
    this.#vocabulary = vocabulary;
    this.#spellings = spellings;
    let item = 0;
    const file = (hash: number) => this.#file(item, hash);
    for (; item < spellings.count; item++) spellings.open(item, file);
    this.#trees = new Array(vocabulary.count);
  }

  /** Calls `found` with each spelling that starts at the token, shorter ones first, and with the token after its last. */
  from(tokens: Tokens, at: number, found: (surface: Surface, end: number) => void): void {
    const word = tokens.word[at] ?? -1;
    this.#trees[word] ??= this.#grow(word, tokens.hash[at] ?? 0);
    for (const { word: first, to } of this.#trees[word]) {
      const next = stepFrom(to, tokens, at + 1, undefined);
      // Most words that open a spelling stand alone and are none; what they lead to costs less to ask than their letters.
      if ((!to.ends && !next) || !isSame(first, tokens.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0))
        continue;
      if (to.ends) for (const surface of to.ends) found(surface, at + 1);
      if (next) walk(next, tokens, at + 2, found);
    }
  }

  /** The first token from `at` on that some spelling starts with; the count of tokens where there is none. */
  seek(tokens: Tokens, at: number): number {
    let next = at;
    while (next < tokens.count && !this.#opens(tokens.word[next] ?? -1)) next++;
    return next;
  }

  #opens(word: number): boolean {
    return word >= 0 && this.#last[word] !== 0;
  }

  #file(item: number, hash: number): void {
    const word = this.#vocabulary.add(hash);
    const last = this.#last[word] ?? 0;
    if (this.#items[last] === item) return;
    if (this.#places === SLOTS) throw new Error('Double SLOTS: the spellings have outgrown their table.');
    this.#items[this.#places] = item;
    this.#before[this.#places] = last;
    this.#last[word] = this.#places++;
  }

  /** What begins with a first word: edges that all have its hash. */
  #grow(word: number, hash: number): Edge[] {
    const start = nodeOf(false, true);
    const items: number[] = [];
    for (let at = this.#last[word] ?? 0; at > 0; at = this.#before[at] ?? 0) items.push(this.#items[at] ?? 0);
    for (const item of items.reverse()) {
      const owner = this.#spellings.owner(item);
      this.#spellings.spell(item, (spelling, trust) => {
        if (trust === 'worded') addWording(start, hash, { owner, spelling, trust });
        else if (hashFrom(spelling, 0) === hash)
          endAt(lead(start, spelling, 0, spelling.length), { owner, spelling, trust });
      });
    }
    return start.edges?.get(edgeKey(hash, false)) ?? [];
  }
}

/** All paths at once, word by word, so that no reading is found before a shorter one. */
function walk(
  from: Node[],
  tokens: Tokens,
  first: number,
  found: (surface: Surface, end: number) => void,
): void {
  let nodes: Node[] | undefined = from;
  for (let at = first; nodes; at++) {
    for (const { ends } of nodes) if (ends) for (const surface of ends) found(surface, at);
    let next: Node[] | undefined;
    for (const node of nodes) next = stepFrom(node, tokens, at, next);
    nodes = next;
  }
}

/** Adds where a node leads by the token. */
function stepFrom(
  { edges, any }: Node,
  tokens: Tokens,
  at: number,
  others: Node[] | undefined,
): Node[] | undefined {
  if ((!edges && !any) || tokens.gap[at] === GAP.line) return others;
  const hash = tokens.hash[at] ?? 0;
  const soft = tokens.gap[at] !== GAP.none && !isSpaceless(hash) && !isSpaceless(tokens.hash[at - 1] ?? 0);
  const named = edges?.get(edgeKey(hash, soft));
  let all = others;
  if (named)
    for (const { word, to } of named)
      if (isSame(word, tokens.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0)) all = push(all, to);
  return any && soft ? push(all, any) : all;
}

function push(nodes: Node[] | undefined, node: Node): Node[] {
  if (!nodes) return [node];
  nodes.push(node);
  return nodes;
}
