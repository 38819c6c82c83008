import type { Draft, Part, Slot } from './types.ts';
import type { PlannedPart, Written } from './written.ts';

interface Assembled extends Pick<Draft, 'text' | 'parts' | 'slots'> {
  /** The paragraphs between salutation and sign-off. */
  body: string;
}

/** Where the slots of a part stand, given that it starts at `start`. */
function slotsOf({ text, slots }: Written, start: number): Slot[] {
  let from = 0;
  return slots.flatMap((hint) => {
    const at = text.indexOf(`[${hint}]`, from);
    if (at < 0) return [];
    from = at + hint.length + 2;
    return [{ start: start + at, end: start + from, hint }];
  });
}

/** Puts the parts into one text, a blank line between paragraphs, and notes where each of them came to stand. */
export function assemble(salutation: Written, body: readonly PlannedPart[], signature: Written): Assembled {
  const all: PlannedPart[] = [
    { ...salutation, role: 'salutation', paragraph: 0 },
    ...body,
    { ...signature, role: 'signature', paragraph: Number.POSITIVE_INFINITY },
  ];
  let text = '';
  const parts: Part[] = [];
  const slots: Slot[] = [];
  let paragraph = 0;
  for (const part of all) {
    if (text !== '') text += part.paragraph === paragraph ? ' ' : '\n\n';
    paragraph = part.paragraph;
    const start = text.length;
    text += part.text;
    parts.push({ role: part.role, start, end: text.length, restsOn: part.restsOn });
    slots.push(...slotsOf(part, start));
  }
  const [first, last] = [parts[0], parts.at(-1)];
  return { text, parts, slots, body: text.slice(first?.end, last?.start).trim() };
}
