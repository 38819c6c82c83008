import { findWordings, type Wording } from '../letter/find-wordings.ts';
import type { Letter, Sentence } from '../letter/letter.ts';
import { ALL_LEVELS, type Hit, type Rule } from '../rule.ts';

const PHRASES =
  /\b(?:look(?:ing)? forward to (?:hearing (?:back )?from you|your (?:reply|response|answer))|(?:thank you|thanks|many thanks|thank you (?:very|so) much|thanks (?:very|so) much) (?:in advance )?for (?:considering my (?:application|candidacy|profile|resume)|your (?:kind )?consideration|your (?:valuable )?time(?: and (?:your )?consideration|(?=[.!,]|$)| and for considering my (?:application|candidacy))))(?: and (?:your )?(?:time|consideration))?/g;
/** Words that may stand beside a phrase without making the sentence say more. */
const GLUE = new Set(
  'i we and am very really truly eagerly kindly would also sincerely greatly appreciate do to the you in advance again with a an about my application candidacy this soon at your convenience earliest for once more'.split(
    ' ',
  ),
);

function saysNothingElse(sentence: Sentence, found: readonly Wording[]): boolean {
  let rest = sentence.low;
  for (const { start, end } of found) {
    const at = start - sentence.start;
    rest = rest.slice(0, at) + ' '.repeat(end - start) + rest.slice(at + end - start);
  }
  return (rest.match(/[\p{L}\p{N}]{1,40}/gu) ?? []).every((word) => GLUE.has(word));
}

/** The sentence with the space before it, or the whole paragraph when it is all there is. */
function removal({ text, paragraphs }: Letter, sentence: Sentence): { start: number; end: number } {
  const paragraph = paragraphs[sentence.paragraph];
  const leading = text.slice(0, sentence.start).length - text.slice(0, sentence.start).trimEnd().length;
  const trailing = text.slice(sentence.end).length - text.slice(sentence.end).trimStart().length;
  const opensParagraph = paragraph?.start === sentence.start;
  const closesParagraph = paragraph?.end === sentence.end;
  if (opensParagraph && !closesParagraph) return { start: sentence.start, end: sentence.end + trailing };
  if (sentence.start === leading) return { start: sentence.start, end: sentence.end + trailing };
  return { start: sentence.start - leading, end: sentence.end };
}

/** Source: the guide on closings. */
export const closingFiller: Rule = {
  id: 'closing/filler',
  group: 'closing',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'Every letter ends with this.',
  why: 'The last lines are there to propose a next step; a formula takes their place.',
  source: 'Closing Paragraph',
  flags: [
    'I look forward to hearing from you.',
    'Thank you for considering my application.',
    'Thank you for your time and consideration.',
    'Thanks for your consideration, and I am looking forward to hearing back from you soon.',
    'I keep two evenings free for it. Thank you for your time.',
  ],
  allows: [
    'Thank you for reading an application from a beginner so carefully.',
    'Thank you for your time last Tuesday; your question about retries stayed with me.',
    'I look forward to hearing how you solved the clock drift.',
    'Our customers never thanked us for considering their time zones.',
    'I would gladly walk through the ledger with you.',
  ],
  check: (letter) =>
    letter.sentences.flatMap((sentence): Hit[] => {
      const found = findWordings(letter, sentence, PHRASES);
      const first = found[0];
      const last = found.at(-1);
      if (!first || !last) return [];
      const span = { start: first.start, end: last.end };
      const fix = { label: 'Remove the sentence', ...removal(letter, sentence), insert: '' };
      return [{ ...span, ...(saysNothingElse(sentence, found) && { fix }) }];
    }),
};
