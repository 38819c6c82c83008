import type { Phrasing } from './phrasings/types.ts';
import type { RestsOn } from './types.ts';

/** FNV-1a, 32 bits: spreads posting keys evenly over a handful of phrasings. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

export interface Rendered {
  text: string;
  restsOn: RestsOn;
}

/** Draws phrasings for one posting: stable for its key, another set for each variant. */
export type Pick = <Name extends string>(
  phrasings: readonly Phrasing<Name>[],
  values: Record<Name, string>,
  /** Which use of these phrasings it is, where a letter uses them more than once: the next use draws the next one. */
  use?: number,
) => Rendered;

/** `{name}` in a phrasing becomes the value of that name; values go in as they are. */
const render = <Name extends string>(text: string, values: Record<Name, string>): string =>
  text
    .split(/(\{[a-z]{1,12}\})/i)
    .map((piece) => (piece.startsWith('{') ? values[piece.slice(1, -1) as Name] : piece))
    .join('');

export function picker(postingKey: string, variant: number): Pick {
  return (phrasings, values, use = 0) => {
    const group = phrasings[0]?.id ?? '';
    const chosen = phrasings[(hash(`${group} ${postingKey}`) + variant + use) % phrasings.length];
    if (!chosen) throw new Error('A group of phrasings is empty.');
    return { text: render(chosen.text, values), restsOn: { from: 'template', id: chosen.id } };
  };
}
