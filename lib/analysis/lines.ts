import type { Posting, Section, SectionKind } from '../posting/index.ts';
import { splitSentences, straighten } from '../text/index.ts';
import type { Quote } from './types.ts';

/** One sentence of the posting, where it stands, and the lead-in its list hangs on ("Nice to have:"). */
export interface Line extends Quote {
  kind: SectionKind;
  heading: string;
  leadIn: string;
  /** The text straightened and in lower case, of the same length: what patterns read. */
  plain: string;
}

const LEAD_IN = /:\s{0,3}$/;
const LONGEST_LEAD_IN = 120;

/** Lower case that never changes the length. */
function plainText(text: string): string {
  return straighten(text).replace(/\p{Lu}/gu, (char) => {
    const lower = char.toLowerCase();
    return lower.length === char.length ? lower : char;
  });
}

function linesOf(section: Section, index: number): Line[] {
  let leadIn = '';
  return section.blocks.flatMap((block, blockIndex) => {
    const lines = splitSentences(block).map(
      (sentence): Line => ({
        ...sentence,
        section: index,
        block: blockIndex,
        kind: section.kind,
        heading: section.heading,
        leadIn,
        plain: plainText(sentence.text),
      }),
    );
    const last = lines.at(-1);
    if (last && LEAD_IN.test(last.text.slice(-5)) && last.text.length <= LONGEST_LEAD_IN) leadIn = last.plain;
    return lines;
  });
}

/** Every sentence of the posting in page order. */
export function postingLines(posting: Posting): Line[] {
  return posting.sections.flatMap(linesOf);
}

/** A part of a line as a quote; offsets are the line's own. */
export function quotePart(line: Line, start: number, end: number): Quote {
  return {
    text: line.text.slice(start, end),
    section: line.section,
    block: line.block,
    start: line.start + start,
    end: line.start + end,
  };
}

export const quoteLine = (line: Line): Quote => quotePart(line, 0, line.text.length);
