import type { Section } from '../../../../lib/posting/index.ts';
import { parse } from './payloads.ts';

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

function countBoth(a: Map<string, number>, b: Map<string, number>): number {
  let both = 0;
  for (const [word, count] of a) both += Math.min(count, b.get(word) ?? 0);
  return both;
}

/** Text of HTML by a way of its own, a space where a block ends. */
const textOf = (html: string): string =>
  parse(html.replace(/<(?=br|hr|\/p|\/div|\/li|\/h)/g, ' <')).textContent ?? '';

/** Shares, 0 to 1: of the description's words that are in the sections, and of the sections' words that are not in it. */
export function wordShares(
  parts: readonly string[],
  sections: readonly Section[],
): { kept: number; added: number } {
  const source = counted(textOf(parts.join('\n')));
  const result = counted(sections.flatMap(({ heading, blocks }) => [heading, ...blocks]).join(' '));
  const both = countBoth(source, result);
  return { kept: both / sum(source), added: 1 - both / sum(result) };
}
