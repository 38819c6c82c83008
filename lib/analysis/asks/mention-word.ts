import { findQuoted } from '../../text/index.ts';
import type { Line } from '../lines.ts';

const LABEL = /\b(?:words?|phrases?|code|keywords?|password|hashtag|term|string|emoji|codewords?)\b/g;
const AFTER_LABEL = /(?: (?:is|of the day|below|phrase|word))?[\s:]{1,3}["'“‘*]?/y;
const WORD = /[\p{L}\p{N}#][\p{L}\p{N}_-]{1,30}/uy;
const NOT_A_WORD = new Set(
  'in at as on for to of your you from and or somewhere that which so below above is with the this when here sample samples limit count'.split(
    ' ',
  ),
);

const LONGEST_QUOTED = 40;

/** What stands between straight single quotes; an apostrophe opens none. */
function singleQuoted({ text, plain }: Line): string | undefined {
  for (const match of plain.matchAll(/[\s(:]'/g)) {
    const start = match.index + 2;
    const end = plain.indexOf("'", start);
    if (end > start + 1 && end - start <= LONGEST_QUOTED) return text.slice(start, end);
  }
  return undefined;
}

/** The word or phrase a line wants to see: the one in quotes, else what follows "the word". */
export function mentionWord(line: Line): string | undefined {
  const quoted = findQuoted(line.text)[0];
  if (quoted) return quoted.text.slice(1, -1).replace(/[.,!]$/, '');
  const single = singleQuoted(line);
  if (single) return single;
  for (const label of line.plain.matchAll(LABEL)) {
    AFTER_LABEL.lastIndex = label.index + label[0].length;
    const gap = AFTER_LABEL.exec(line.plain);
    if (!gap) continue;
    WORD.lastIndex = gap.index + gap[0].length;
    const word = WORD.exec(line.text)?.[0];
    if (word && !NOT_A_WORD.has(word.toLowerCase())) return word;
  }
  return undefined;
}
