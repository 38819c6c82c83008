import { clauseBefore } from '../letter/clause.ts';
import { findWordings } from '../letter/find-wordings.ts';
import type { Letter, Sentence } from '../letter/letter.ts';
import { ALL_LEVELS, type Hit, type Rule } from '../rule.ts';

const ALWAYS =
  /\b(?:results?-(?:driven|oriented)|cutting[ -]edge(?= [a-z])|synerg(?:y|ies|istic)|fast-paced (?:[a-z-]{2,20} ){0,3}(?:landscape|environment|world|team)s?)\b/g;
const OF_WRITER =
  /\b(?:proven (?:track )?record|proven (?:ability|expertise|experience|success)|passionate (?:about|and|backend|software|senior|junior|developer|engineer|programmer|professional|problem)|(?:a|my) passion for)\b/g;
const VERB_USE =
  /(?:(?<=^|[(:;] ?)|\b(?:to|i|we|i've|we've|have|and|then|i'd|can|could|will|would|which|that|you|they|while|fully|also|team|successfully|effectively) |, )(?<span>leverag(?:e[sd]?|ing)|utili[sz](?:e[sd]?|ing))\b/g;
const PARTICIPLE = /\b(?:is|are|was|were|be|been|being|by) (?<span>(?:utili[sz]|leverag)(?:ed|ing))\b/g;
const FINANCE =
  /^ (?:ratio|trading|loans?|positions?|buyouts?|etfs?|funds?|products?|accounts?|points?|finance|to\b|over\b|at\b)/;
const STATE =
  /(?:\b(?:fully|poorly|heavily|under|over|well|badly|barely|evenly|highly|best|most|least|percent)|%)[ -]$/;

const OTHERS = /\b(?:your|its|their|his|her|has|our|users|customers|clients|players|readers|who|community)\b/;

const FORMS: Readonly<Record<string, string>> = { e: 'use', es: 'uses', ed: 'used', ing: 'using' };

function plainVerb(written: string): string {
  const ending = /(?:leverag|utili[sz])(es|ed|e|ing)$/i.exec(written)?.[1]?.toLowerCase() ?? 'e';
  const plain = FORMS[ending] ?? 'use';
  return /^\p{Lu}/u.test(written) ? `U${plain.slice(1)}` : plain;
}

function verbs(letter: Letter, sentence: Sentence): Hit[] {
  return [VERB_USE, PARTICIPLE]
    .flatMap((pattern) => findWordings(letter, sentence, pattern))
    .flatMap(({ start, end }): Hit[] => {
      const after = letter.low.slice(end, end + 20);
      const before = letter.low.slice(Math.max(0, start - 14), start);
      if (STATE.test(before) || FINANCE.test(after) || /^[.,;:!?)]/.test(after) || after.trim() === '')
        return [];
      const insert = plainVerb(letter.text.slice(start, end));
      return [
        {
          start,
          end,
          message: `"${insert}" says the same.`,
          fix: { label: `Say "${insert}"`, start, end, insert },
        },
      ];
    });
}

/** "passionate" and "proven" count of the writer alone: first person, or a sentence without a subject. */
function isOfWriter(low: string, at: number): boolean {
  const before = low.slice(0, at);
  if (OTHERS.test(clauseBefore(low, at, { length: 36, stops: ',;' }))) return false;
  return (
    /\b(?:i|my|me|i'm|i've)\b/.test(low) ||
    /^(?:(?:an?|as an?|with an?|the|highly|results-driven|deeply|truly)[ ,]{1,2}){0,3}(?:[a-z-]{2,14} ){0,3}$/.test(
      before,
    )
  );
}

/** Source: the guide on unedited machine text and on portable phrases. */
export const fillerBuzzword: Rule = {
  id: 'filler/buzzword',
  group: 'stack',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'This word fills space.',
  why: 'Phrases that fit every applicant are skipped, and lately taken for unedited machine text.',
  source: 'What Hiring Managers Want: unedited output',
  flags: [
    'I am a results-driven engineer.',
    'I bring a proven track record in payments.',
    'We utilized Redis for sessions.',
    'I leveraged Kafka to part the two services.',
    'I thrive in a fast-paced environment.',
    'By leveraging a cache I kept the pages quick.',
    'I enjoy working with cutting-edge technology.',
    'I am passionate about clean code.',
  ],
  allows: [
    'The leverage of that one index surprised us.',
    'It was the highest-leverage change of the year.',
    'CPU utilization stayed under 40 %.',
    'The replica was poorly utilized at night.',
    'The bank sold leveraged products, and we priced them.',
    'Our passionate users told us about every delay.',
    'The flow is event-driven and the tests came first.',
    'Postgres has a proven track record there, so it stayed.',
    'Your page says "we are results-driven".',
  ],
  check: (letter) =>
    letter.sentences.flatMap((sentence) => {
      const own = findWordings(letter, sentence, OF_WRITER).filter(({ start }) =>
        isOfWriter(sentence.low, start - sentence.start),
      );
      const always = findWordings(letter, sentence, ALWAYS);
      return [
        ...verbs(letter, sentence),
        ...[...always, ...own].map(({ start, end }): Hit => ({ start, end })),
      ];
    }),
};
