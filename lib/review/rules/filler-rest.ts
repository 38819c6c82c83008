import { findWordings } from '../letter/find-wordings.ts';
import { ALL_LEVELS, type Rule } from '../rule.ts';
import { isAboutPosting } from './support/is-about-posting.ts';

const CLAIM =
  /\b(?:rest(?:ful)? api (?:design|development)(?! (?:mistakes|reviews?|guides?|guidelines|documents?|docs?|decisions?))|(?:built|build|building|designed|design|designing|developed|develop|developing|created|creating|implemented|implementing|wrote|writing|experienced?|expertise|skilled|proficien(?:t|cy)|knowledge|familiar(?:ity)?|worked|working)(?: (?:in|with|of|on))?(?: (?:building|designing|developing|and|many|several|robust|clean|modern|scalable|various|numerous|high-quality|reliable|secure)){0,3} rest(?:ful)? (?:apis?|services|web services|endpoints))\b/g;
const DECISION =
  /\bversion|\bidempoten|\bpagina|\bcursors?\b|\bauth|\boauth|\bscopes?\b|\brate[ -]limit|\bthrottl|\betag|\bheaders?\b|\btokens?\b|\bbackwards?[ -]compatib|\bdeprecat|\bcontract|\bretr(?:y|ies)\b|\bwebhook|\bsigned?\b|\bopenapi\b|\bsunset\b|\bconditional\b|\b40\d\b|\bmtls\b/;

/** Source: the guide on REST as a skill rather than a discipline. */
export const fillerRest: Rule = {
  id: 'filler/rest',
  group: 'stack',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'REST APIs stand here without a decision.',
  why: 'Everybody has built one; a choice about versions, idempotency, pages or access shows that you ran one.',
  source: 'Common Mistakes: REST API design as a skill',
  flags: [
    'I have built REST APIs for three products.',
    'My strengths are REST API design and testing.',
    'I am skilled in RESTful services.',
    'I developed several RESTful APIs in Java.',
  ],
  allows: [
    'I built REST APIs with cursors in place of offsets, since imports made offsets skip rows.',
    'I designed RESTful endpoints that take an Idempotency-Key on every POST.',
    'For the rest of the year I was on call.',
    'You ask for REST API design, so here is one decision of mine.',
    'I versioned the public API by URL prefix.',
  ],
  check: (letter) =>
    letter.sentences.flatMap((sentence) => {
      if (DECISION.test(letter.paragraphs[sentence.paragraph]?.low ?? '')) return [];
      return findWordings(letter, sentence, CLAIM)
        .filter(({ start }) => !isAboutPosting(sentence.low, start - sentence.start))
        .map(({ start, end }) => ({ start, end }));
    }),
};
