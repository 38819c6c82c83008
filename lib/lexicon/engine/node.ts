import { isSpaceless, type Step, stepsOf } from './steps.ts';
import type { Surface } from './surface.ts';

interface Edge {
  word: string;
  to: Node;
}

/** A place in the automaton: the words that lead on from it and the spellings that end there. */
export interface Node {
  ends: Surface[];
  edges: Map<number, Edge[]> | undefined;
  /** Where any one word leads. */
  any: Node | undefined;
  /** Choices of one wording meet here, so that no other may lead on from it. */
  meeting: boolean;
  /** Behind a slash or ampersand, where a space needs no mention. */
  tight: boolean;
}

const WILDCARD = '*';

export const nodeOf = (meeting: boolean, tight: boolean): Node => ({
  ends: [],
  edges: undefined,
  any: undefined,
  meeting,
  tight,
});

/** The key of an edge; 30 bits, which engines hold without a box. */
export const edgeKey = (hash: number, soft: boolean): number => ((hash & 0x1fffffff) << 1) | (soft ? 1 : 0);

/** Leads a surface from `start`, which knows wordings by `first` alone. The choices of a part are edges to one node; an optional part may be passed by. */
export function addSurface(start: Node, first: string, surface: Surface): void {
  const worded = surface.trust === 'worded';
  let nodes = [start];
  for (const part of surface.spelling.split(' ')) {
    const optional = worded && part.endsWith('?');
    const named = optional ? part.slice(0, -1) : part;
    const choices = (worded ? named.split('|') : [named]).map(stepsOf);
    const next = optional ? [...nodes] : [];
    const meeting = nodeOf(true, false);
    for (const node of nodes) {
      if (node === start)
        for (const steps of choices) if (steps[0]?.word === first) next.push(lead(node, steps, worded));
      if (node === start) continue;
      if (choices.length === 1) for (const steps of choices) next.push(lead(node, steps, worded));
      else for (const steps of choices) lead(node, steps, worded, meeting);
    }
    if (choices.length > 1 && nodes.some((node) => node !== start)) next.push(meeting);
    nodes = next;
  }
  for (const node of nodes) node.ends.push(surface);
}

/** Goes along the steps, over known edges where there are such, the last one to `goal` if that is given. */
function lead(from: Node, steps: Step[], worded: boolean, goal?: Node): Node {
  let node = from;
  for (const [index, step] of steps.entries()) {
    const target = index === steps.length - 1 ? goal : undefined;
    node = worded && step.word === WILDCARD ? anyFrom(node) : follow(node, step, target);
  }
  return node;
}

function anyFrom(node: Node): Node {
  node.any ??= nodeOf(false, false);
  return node.any;
}

function follow(node: Node, { word, hash, soft }: Step, goal: Node | undefined): Node {
  const key = edgeKey(hash, soft && !node.tight);
  node.edges ??= new Map();
  const edges = node.edges.get(key);
  const known = goal ? undefined : edges?.find((edge) => edge.word === word && !edge.to.meeting);
  if (known) return known.to;
  const to = goal ?? nodeOf(false, false);
  to.tight ||= isSpaceless(hash);
  if (edges) edges.push({ word, to });
  else node.edges.set(key, [{ word, to }]);
  return to;
}
