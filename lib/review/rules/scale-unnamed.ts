import type { Figure } from '../../text/index.ts';
import { findWordings } from '../letter/find-wordings.ts';
import type { Letter, Paragraph } from '../letter/letter.ts';
import { ALL_LEVELS, type Rule } from '../rule.ts';

const WORDS =
  /(?<!\b(?:not|less|never|n't|isn't|wasn't|hardly|barely) )\b(?:(?:highly |massively |infinitely )?scalable|(?:high|massive|large|web|internet|planet|hyper)[ -]?scale(?= [a-z])|at (?:massive |large |huge |web |internet |great )?scale)\b(?! (?:of|vector))/g;
const LOAD =
  /^ (?:[a-z-]{2,14} ){0,2}(?:requests?|quer(?:y|ies)|orders?|users?|customers?|messages?|events?|rows?|records?|jobs?|transactions?|payments?|devices?|tenants?|households?|connections?|calls?|documents?|files?|invoices?|bookings?|shops?|accounts?|writes?|reads?|updates?|sensors?|vehicles?|vans?|stores?|sessions?|partitions?|tables?|nodes?|servers?|machines?|regions?|services?|claims?|parcels?|tickets?|items?|images?|logs?|metrics?)\b/;
const IN_WORDS =
  /\b(?:tens|hundreds|thousands|millions|billions) of (?!years|euros|dollars)|\b(?:terabytes|petabytes)\b/;

const ofLoad = (paragraph: Paragraph) => (figure: Figure) =>
  figure.kind === 'rate' ||
  figure.kind === 'size' ||
  (figure.kind === 'count' && LOAD.test(paragraph.low.slice(figure.end - paragraph.start)));

/** A figure of load or volume, or a slot that waits for one. Years and headcount are none. */
function namesScale(paragraph: Paragraph, { slots }: Letter): boolean {
  const slot = slots.some(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
  return slot || paragraph.figures.some(ofLoad(paragraph)) || IN_WORDS.test(paragraph.low);
}

/** Source: the guide on scalability without the scale. */
export const scaleUnnamed: Rule = {
  id: 'scale/unnamed',
  group: 'numbers',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'This claims scale and names none.',
  why: 'A load in figures is believed; the word alone is what marketing says.',
  source: 'Common Mistakes: scalability without the scale',
  flags: [
    'I build scalable services.',
    'For five years I have run Postgres at scale.',
    'My home is in high-scale systems.',
    'I have ten years of massive-scale backend work.',
  ],
  allows: [
    'I run Postgres at scale: 4,000 queries a second on one primary.',
    'I scaled the consumers down at night.',
    'The autoscaler woke up four minutes late.',
    'Their rating scale had eleven steps.',
    'The first design was not scalable, so I threw it away.',
    'We keep two billion rows at scale without a second machine.',
    'Your posting says "PostgreSQL at scale".',
  ],
  check: (letter) =>
    letter.paragraphs.flatMap((paragraph) =>
      namesScale(paragraph, letter)
        ? []
        : findWordings(letter, paragraph, WORDS).map(({ start, end }) => ({ start, end })),
    ),
};
