import { isExempt } from '../letter/is-exempt.ts';
import { ALL_LEVELS, type Rule } from '../rule.ts';
import { examplePosting } from './support/example-posting.ts';

const OFFER =
  /\b(?:i(?:'m| am| can| could| have|'d| would)(?: [a-z]{1,12}){0,4} (?:available|free|reachable|time|slots?|openings?|talk|speak|meet|call|chat|do|be there)|available (?:for|on)|my availability|my calendar|reach me|suits? me|works? (?:best |well )?for me)\b/;
const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweek(?:days|ends)\b|\b(?:mornings|afternoons|evenings)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b\d{1,2}(?::\d{2})? ?(?:am|pm|a\.m\.|p\.m\.)|\b\d{1,2}:\d{2}\b/g;
const WORK = /\bon[ -]call\b|\bpag(?:ed|er)\b|\bservice\b|\bdeploy|\bincident|\bsince\b|\bwas\b|\bwere\b/;

/** Source: the guide on closings. */
export const closingAvailability: Rule = {
  id: 'closing/availability',
  group: 'closing',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'This lists days that nobody asked for.',
  why: 'A calendar before the first answer takes the place of the step you could propose.',
  source: 'Closing Paragraph',
  flags: [
    'I am available on Mondays and Wednesdays.',
    'For a call I am free on Tuesday afternoon or Thursday morning.',
    'My availability: 3 June, 5 June and 9 June.',
    'You can reach me on weekdays between 9 am and 1 pm.',
  ],
  allows: [
    'The queue is longest on Mondays and shortest on Sundays.',
    'I was on call on Fridays and Saturdays for a year.',
    'I am available from 1 March.',
    'Any day suits me for a talk about your ledger.',
    {
      letter: 'I am available on Mondays and Wednesdays.',
      context: {
        posting: examplePosting('Backend Engineer', {
          sections: [
            { heading: '', kind: 'process', blocks: ['Please tell us your availability for a first call.'] },
          ],
        }),
      },
    },
  ],
  check: (letter) => {
    if (
      /\bavailab(?:ility|le (?:days|times|dates))|\bwhen you(?: are|'re) (?:free|available)/.test(
        letter.postingLow,
      )
    )
      return [];
    return letter.sentences.flatMap((sentence) => {
      const days = [...sentence.low.matchAll(DAY)];
      const first = days[0];
      const last = days.at(-1);
      if (days.length < 2 || !first || !last || !OFFER.test(sentence.low) || WORK.test(sentence.low))
        return [];
      const span = { start: sentence.start + first.index, end: sentence.start + last.index + last[0].length };
      return isExempt(letter, span) ? [] : [span];
    });
  },
};
