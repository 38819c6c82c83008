import { isExempt } from '../letter/is-exempt.ts';
import type { Letter, Sentence, Stretch } from '../letter/letter.ts';
import { MID_AND_SENIOR, type Rule } from '../rule.ts';
import { exampleLetter } from './support/example-letter.ts';

const ARGUED =
  /\b(?:argued (?:[a-z]{2,14} ){0,2}against|pushed back (?:[a-z]{2,14} )?(?:on|against)|made (?:the|a|my) (?:[a-z]{2,12} )?case against) (?=[\p{L}\p{N}"'`])/gu;
const OTHERS =
  /\b(?:he|she|they|who|that|you|manager|team|engineer|engineers|colleagues?|lead|architect|sponsor|people|others|nobody|someone|everyone|everybody|reviewers?|director|cto|and (?:he|she|they))(?: [a-z']{2,12}){0,2} $/;
const FIRST = /\b(?:i|i'd|we|i've)\b(?!.{0,200}\b(?:he|she|they|who)\b)/;

/** First person, or a subject left out at the start of the sentence or after "and". */
function isOfWriter(before: string): boolean {
  if (OTHERS.test(before)) return false;
  return before.trim() === '' || FIRST.test(before) || /^(?:[a-z]{2,12}[ ,]{1,2}){0,2}$/.test(before);
}

function argued(letter: Letter, sentence: Sentence): (Stretch & { alone: boolean })[] {
  return [...sentence.low.matchAll(ARGUED)].flatMap((match) => {
    const before = sentence.low.slice(0, match.index);
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].trimEnd().length };
    return isOfWriter(before) && !isExempt(letter, span)
      ? [{ ...span, alone: !/\bwe (?:[a-z]{2,12} ){0,2}$/.test(before) }]
      : [];
  });
}

/** Source: the strongest senior signal of the guide, to be used exactly once. */
export const judgmentArguedAgainst: Rule = {
  id: 'judgment/argued-against',
  group: 'judgment',
  severity: 'hint',
  levels: MID_AND_SENIOR,
  message: 'Nothing here was argued against.',
  why: 'What you talked a team out of, with the reason, is the strongest sign of judgment there is.',
  source: 'Key Phrases: "I argued against"',
  flags: [
    exampleLetter(350),
    exampleLetter(350, {
      opening:
        'I am applying for the Backend Engineer role at Quillmark. My manager argued against the cache.',
    }),
    exampleLetter(350, { opening: 'The willingness to argue against fashion is what I bring to Quillmark.' }),
    'I argued against a second cache. In June I argued against the new queue.',
    'I pushed back on the rewrite, and later I made the case against the second region.',
  ],
  allows: [
    exampleLetter(350, {
      opening: 'At Contoso I argued against a second cache, because the first one was never full.',
    }),
    exampleLetter(350, { opening: 'I wrote the design and pushed back on the rewrite that came with it.' }),
    exampleLetter(350, { opening: 'Last autumn I made the case against a document store.' }),
    'I argued against a second cache; a colleague argued against the first.',
    'I keep ledgers.',
  ],
  check: (letter) => {
    const found = letter.sentences.flatMap((sentence) => argued(letter, sentence));
    const again = found.filter(({ alone }) => alone)[1];
    if (again) {
      const message = 'Argued against more than once.';
      return [{ start: again.start, end: again.end, severity: 'warning', message }];
    }
    return found.length === 0 && letter.whole ? [{ missing: true, apart: true }] : [];
  },
};
