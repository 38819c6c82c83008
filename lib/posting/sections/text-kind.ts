import type { SectionKind } from '../types.ts';

const LEGAL =
  /equal[ -]opportunit|affirmative action|regardless of (?:race|sex|gender)|reasonable accommodation|protected (?:veteran|by law)|e-verify|recruitment agenc|unsolicited|privacy (?:policy|notice)|discriminat|Chancengleichheit/i;
const MONEY = /[$€£]\s?\d|\b(?:USD|EUR|GBP)\b/;

/** The kind of a part without a heading, where its text makes it plain. */
export function textKind(blocks: readonly string[]): SectionKind | undefined {
  const [first = ''] = blocks;
  if (first.length < 120 && blocks.length < 3 && MONEY.test(first.slice(0, 40))) return 'benefits';
  const legal = blocks.filter((block) => LEGAL.test(block)).length;
  return legal > 0 && legal * 2 >= blocks.length ? 'legal' : undefined;
}
