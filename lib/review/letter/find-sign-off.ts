import type { Stretch } from './letter.ts';

/** A formula of parting that opens a line or follows a sentence, before a comma, a line break or the end. */
const FORMULA =
  /(?<=^|\n[ \t]{0,8}|[.!?)\]"'][ \t]{1,3})(?:(?:with )?(?:(?:my )?best|kind|kindest|warm|warmest|many) (?:regards|wishes|thanks)|with (?:thanks|gratitude|appreciation)|regards|all the best|best|yours (?:sincerely|truly|faithfully)|sincerely(?: yours)?|respectfully(?: yours)?|cordially|warmly|cheers|thanks|thank you|many thanks|talk soon|take care)(?=[ \t]{0,4}(?:[,.!–—-][ \t\n]|[,.!]?[ \t]{0,4}(?:\n|$)))/g;
/** These close a letter without a name below them too. */
const FORMAL = /regards|sincerely|faithfully|truly|respectfully|cordially|wishes/;
const LONGEST_SIGNATURE = 60;

/** "Kind regards" near the end, or undefined. Expects lower case with real line breaks, from the body's start. */
export function findSignOff(low: string, from: number): Stretch | undefined {
  const found = [...low.matchAll(FORMULA)].reverse().find(({ index, 0: formula }) => {
    const after = low.slice(index + formula.length).replace(/^[\s,.!–—-]{1,8}/, '');
    const named = after.trim() !== '' && after.trim().split(/\s/).length <= LONGEST_SIGNATURE;
    return index >= from && (named || (after.trim() === '' && FORMAL.test(formula)));
  });
  return found && { start: found.index, end: found.index + found[0].length };
}
