import { foldSpace } from '../text/index.ts';
import type { Letter } from './letter/letter.ts';
import { parseLetter } from './letter/parse-letter.ts';
import { placeMissing } from './place-missing.ts';
import { rules } from './registry.ts';
import type { Hit, Rule } from './rule.ts';
import type { Finding, ReviewContext } from './types.ts';

interface Found {
  rule: Rule;
  hit: Hit;
}

function toFinding({ rule, hit }: Found, { start, end }: { start: number; end: number }): Finding {
  return {
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    start,
    end,
    message: hit.message ?? rule.message,
    why: rule.why,
    ...(hit.fix && { fix: hit.fix }),
  };
}

function place(letter: Letter, found: readonly Found[]): Finding[] {
  const taken = found.flatMap(({ hit }) => ('missing' in hit ? [] : [{ start: hit.start, end: hit.end }]));
  const missing = found.flatMap(({ hit }) => ('missing' in hit ? [hit] : []));
  const { common, apart } = placeMissing(letter, {
    taken,
    apart: missing.some((hit) => hit.apart),
    shared: missing.some((hit) => !hit.apart),
  });
  return found.flatMap((one) => {
    const { hit } = one;
    const span = 'missing' in hit ? (hit.apart ? apart : common) : hit;
    return span ? [toFinding(one, span)] : [];
  });
}

/**
 * Reads a letter as a hiring manager does. `text` is the whole letter, or a paragraph of it, as it stands in the editor; the
 * findings come in the order of the text, each with a span that is never empty and lies inside it. A rule that needs the posting, the
 * profile or the project stays silent without them; muted rules and ignored findings are left out. Never throws.
 */
export function reviewLetter(text: string, context: ReviewContext): Finding[] {
  if (text.trim() === '') return [];
  const letter = parseLetter(text, context);
  const active = rules.filter(
    (rule) => rule.levels.includes(context.level) && !context.muted?.includes(rule.id),
  );
  const found = active.flatMap((rule) => rule.check(letter).map((hit) => ({ rule, hit })));
  const ignored = new Set(context.ignored?.map((one) => `${one.rule} ${foldSpace(one.text)}`));
  return place(letter, found)
    .filter(({ rule, start, end }) => !ignored.has(`${rule} ${foldSpace(text.slice(start, end))}`))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
