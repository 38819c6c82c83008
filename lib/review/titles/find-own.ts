import type { Stretch } from '../letter/letter.ts';
import type { Token } from './tokens.ts';

/** Where one of the forms of the posting's title stands, word for word; longer forms first. */
export function findOwn(list: readonly Token[], forms: readonly string[][]): Stretch[] {
  const longest = [...forms].sort((a, b) => b.length - a.length);
  const found: Stretch[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const form = longest.find((words) => words.every((word, i) => list[at + i]?.low === word));
    const first = list[at];
    const last = list[at + (form?.length ?? 0) - 1];
    if (!form || !first || !last) continue;
    found.push({ start: first.start, end: last.end });
    at += form.length - 1;
  }
  return found;
}
