import { hashFrom, hashOf, isSpaceless } from './hash.ts';
import { endAt, lead, type Node, nodeOf } from './node.ts';
import { eachOpeningOf } from './openings.ts';
import type { Surface } from './surface.ts';

/**
 * Leads a wording from `start`, which knows those by `first` alone: `|` parts choices, which are edges to one node, a
 * trailing `?` lets a part be passed by, `*` stands for any one word.
 */
export function addWording(start: Node, first: number, surface: Surface): void {
  if (!opensWith(surface.spelling, first)) return;
  let nodes = [start];
  for (const part of surface.spelling.split(' ')) {
    const optional = part.endsWith('?');
    const choices = (optional ? part.slice(0, -1) : part).split('|');
    const next = optional ? [...nodes] : [];
    const meeting = nodeOf(true, false);
    for (const choice of choices) {
      const alone = choices.length === 1 || isSpaceless(hashOf(choice));
      for (const node of nodes) {
        if (node === start) {
          if (hashFrom(choice, 0) === first) next.push(lead(node, choice, 0, choice.length));
        } else if (choice === '*') next.push(anyFrom(node));
        else if (alone) next.push(lead(node, choice, 0, choice.length));
        else lead(node, choice, 0, choice.length, meeting);
      }
    }
    if (choices.length > 1 && nodes.some((node) => node !== start)) next.push(meeting);
    nodes = next;
  }
  for (const node of nodes) endAt(node, surface);
}

function opensWith(form: string, first: number): boolean {
  let opens = false;
  eachOpeningOf(form, (hash) => {
    opens ||= hash === first;
  });
  return opens;
}

function anyFrom(node: Node): Node {
  node.any ??= nodeOf(false, false);
  return node.any;
}
