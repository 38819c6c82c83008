import { hashOf, isSame, isSpaceless, wordEnd } from './hash.ts';
import type { Surface } from './surface.ts';

export interface Edge {
  word: string;
  to: Node;
}

/** A place in the automaton: the words that lead on from it and the spellings that end there. */
export interface Node {
  ends: Surface[] | undefined;
  edges: Map<number, Edge[]> | undefined;
  /** Where any one word leads. */
  any: Node | undefined;
  /** Choices of one wording meet here, so that no other may lead on from it. */
  meeting: boolean;
  /** Behind a slash or ampersand, where a space needs no mention. */
  tight: boolean;
}

export const nodeOf = (meeting: boolean, tight: boolean): Node => ({
  ends: undefined,
  edges: undefined,
  any: undefined,
  meeting,
  tight,
});

/** The key of an edge; 30 bits, which engines hold without a box. */
export const edgeKey = (hash: number, soft: boolean): number => ((hash & 0x1fffffff) << 1) | (soft ? 1 : 0);

export function endAt(node: Node, surface: Surface): void {
  if (node.ends) node.ends.push(surface);
  else node.ends = [surface];
}

/**
 * Goes along the words of a spelling from `start` to `end`, over known edges where there are such, the last one to `goal` if
 * that is given. "CI/CD" is three words, "on-call" two, with a hyphen or space between.
 */
export function lead(from: Node, text: string, start: number, end: number, goal?: Node): Node {
  let node = from;
  let soft = true;
  for (let at = start; at < end; ) {
    const parts = text[at] === ' ' || (text[at] === '-' && isInner(text, at, start, end));
    const to = parts ? at + 1 : wordEnd(text, at);
    if (!parts) node = follow(node, text, at, to, soft, to >= end ? goal : undefined);
    soft = parts;
    at = to;
  }
  return node;
}

const isInner = (text: string, at: number, start: number, end: number): boolean =>
  at > start && at + 1 < end && text[at - 1] !== ' ' && text[at + 1] !== ' ';

function follow(node: Node, text: string, from: number, to: number, soft: boolean, goal?: Node): Node {
  const hash = hashOf(text, from, to);
  const spaceless = isSpaceless(hash);
  const key = edgeKey(hash, soft && !spaceless && !node.tight);
  node.edges ??= new Map();
  const edges = node.edges.get(key);
  if (edges && !goal)
    for (const edge of edges) if (!edge.to.meeting && isSame(edge.word, text, from, to)) return edge.to;
  const next = goal ?? nodeOf(false, spaceless);
  const edge = { word: text.slice(from, to), to: next };
  if (edges) edges.push(edge);
  else node.edges.set(key, [edge]);
  return next;
}
