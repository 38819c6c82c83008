import { clauseBefore } from '../letter/clause.ts';
import { findWordings } from '../letter/find-wordings.ts';
import { ALL_LEVELS, type Rule } from '../rule.ts';

const LONGEST_OPENING = 4;

const DEAD = [
  /\b(?:strong|keen|great|deep|sincere|genuine|avid|enthusiastic|utmost|serious) interest (?:in|for)\b|\bexpress(?:ing)? my (?:[a-z]{3,12} ){0,2}(?:interest|enthusiasm)\b/g,
  /\b(?:excited|thrilled|delighted|eager|honou?red|elated|ecstatic|over the moon|pleased) to (?:apply|be applying|submit|express|throw my hat|put (?:myself )?forward|write)\b/g,
  /\b(?:excited|thrilled|delighted) to (?:see|find|read|discover|learn)(?: [a-z]{2,8}){0,2} your (?:[a-z-]{2,14} ){0,2}(?:opening|posting|job|role|position|listing|ad)\b/g,
  /\b(?:excited|thrilled|enthusiastic) (?:about|by|at) (?:the|this|your) (?:opportunity|role|position|opening|chance|prospect|possibility)\b/g,
  /\bpassionate (?:and [a-z-]{4,14} )?(?:[a-z-]{2,14} ){0,2}(?:developer|engineer|programmer|coder|professional|technologist)\b|\bi(?:'m| am) (?:deeply |truly |very )?passionate about\b/g,
  /\bfirst (?:discovered|learned (?:of|about)|heard (?:of|about)|read about|came across) (?:your|the|[\p{L}\d.&-]{2,30}(?: [\p{L}\d.&-]{2,30})?'s?)(?: company's)? mission\b/gu,
  /\b(?:have|'ve|had) (?:always|long) been (?:deeply |truly )?(?:fascinated|passionate|captivated|intrigued|enthralled|obsessed|drawn)\b/g,
  /\b(?:came|come|stumbled) (?:across|upon|on) (?:your|this|the) (?:[a-z-]{2,14} ){0,3}(?:posting|listing|job|ad|advert|advertisement|opening|role|position|vacancy|opportunity)\b/g,
];

const OTHERS = /\b(?:team|they|he|she|users|customers|colleagues|who|people|manager)\b/;

/** "The team was eager to apply the patch" is about others. */
function isOfWriter(low: string, at: number): boolean {
  const before = clauseBefore(low, at, { length: 36, stops: ',;:' });
  return !OTHERS.test(before) || /\b(?:i|me|my)\b/.test(before);
}

/** Source: the openings the guide says every letter tool has written since 2020, and their close variants. */
export const openingBoilerplate: Rule = {
  id: 'opening/boilerplate',
  group: 'opening',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'This opening says nothing about you or them.',
  why: 'The first two sentences set level and judgment; this phrase has opened a thousand letters.',
  source: 'Opening Paragraph',
  flags: [
    'I am writing to express my keen interest in the role.',
    'I am thrilled to apply for this position.',
    'As a passionate backend developer I enjoy hard problems.',
    "When I first discovered Quillmark's mission, I felt at home.",
    'I have always been fascinated by distributed systems.',
    'I came across your job posting last week.',
    'I am excited about the opportunity to work on your ledger.',
  ],
  allows: [
    'I am applying for the Backend Engineer role.',
    'I came across your postmortem of the February failure while looking for something else.',
    'Your interest-rate service has a problem that I know.',
    'I first heard about your queue from the talk your team gave in Lisbon.',
    'Our most passionate users wrote to us about every second of delay.',
    'Your page says "we are excited to apply machine learning", and I run the tables below such models.',
    'The team was eager to apply the patch, and I asked for one more day.',
  ],
  check: (letter) => {
    const opening = letter.paragraphs[0]?.sentences.slice(0, LONGEST_OPENING) ?? [];
    return opening.flatMap((sentence) =>
      DEAD.flatMap((pattern) => findWordings(letter, sentence, pattern))
        .filter(({ start }) => isOfWriter(sentence.low, start - sentence.start))
        .map(({ start, end }) => ({ start, end })),
    );
  },
};
