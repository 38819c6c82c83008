import { findWordings } from '../letter/find-wordings.ts';
import { ALL_LEVELS, type Rule } from '../rule.ts';
import { isAboutPosting } from './support/is-about-posting.ts';

const CLAIM =
  /\b(?:(?:experienced?|expertise|skilled|proficien(?:t|cy)|familiar(?:ity)?|well[ -]versed|knowledge|background|comfortable|adept|worked|working|skills) (?:in|with|of|on|building|designing|developing) (?:(?:building|designing|developing|and|modern|distributed|scalable|cloud-native) ){0,3}micro-?services?(?: (?:architectures?|design|systems?|environments?))?|micro-?services? (?:experience|expertise|skills|background))\b/g;
const BOUNDARY =
  /\bboundar|\bsplit|\bcarved?\b|\bextract|\bmonolith|\bmerg(?:e|ed|ing)\b|\bdecompos|\bseparat|\bbroke (?:out|up|apart)\b|\bowns? its (?:own )?data\b|\bdata ownership\b|\bmoved out of\b|\bfolded\b|\bkept\b|\bdrew\b|\bapart\b|\bseams?\b|\bbounded context/;

/** Source: the guide's most common mid-level failure. */
export const fillerMicroservices: Rule = {
  id: 'filler/microservices',
  group: 'stack',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'Microservices stand here without a boundary.',
  why: 'It is read as "I worked where there were services"; a boundary you drew or kept is the signal.',
  source: 'Common Mistakes: experienced with microservices',
  flags: [
    'I am experienced with microservices.',
    'I have five years of experience in building microservices.',
    'My expertise in microservices architecture fits your team.',
    'I bring microservices experience from two companies.',
  ],
  allows: [
    'I have experience with microservices: we split billing along the owner of the data and left the rest in one piece.',
    'Two of our services were merged back, since they shipped together.',
    'I kept the monolith and drew one boundary in it, around invoices.',
    'You ask for experience with microservices. Mine is of taking one apart.',
    'Eleven services called each other in a circle.',
  ],
  check: (letter) =>
    letter.sentences.flatMap((sentence) => {
      if (BOUNDARY.test(letter.paragraphs[sentence.paragraph]?.low ?? '')) return [];
      return findWordings(letter, sentence, CLAIM)
        .filter(({ start }) => !isAboutPosting(sentence.low, start - sentence.start))
        .map(({ start, end }) => ({ start, end }));
    }),
};
