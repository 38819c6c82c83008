import type { Figure } from '../../text/index.ts';
import { clauseBefore } from '../letter/clause.ts';
import { isExempt } from '../letter/is-exempt.ts';
import type { Sentence } from '../letter/letter.ts';
import { ALL_LEVELS, type Hit, type Rule } from '../rule.ts';

const MOST = 2;
const CHANGES =
  /\b(?:cut|cuts|cutting|reduc\w{1,5}|lower(?:ed|ing|s)?|dropp?\w{0,3}|fell|fall\w{0,3}|shrank|shrunk|sav(?:e[sd]?|ing)|decreas\w{1,3}|trimm\w{2,3}|slash\w{2,3}|shav\w{2,3}|improv\w{1,3}|increas\w{1,3}|rais\w{2,3}|rose|grew|sped|speed\w{0,5}|boost\w{0,3}|accelerat\w{2,3}|optimi[sz]\w{1,3}|went down|down|up|off)\b/;
const BY = /\bby(?: (?:about|around|roughly|nearly|almost|some|over|a|an))?[ ~≈]{0,2}$/;
const OF_CHANGE =
  /\b(?:reduction|drop|decrease|improvement|increase|saving|gain|cut|speed-?up)s?(?: [a-z]{1,12}){0,5} of(?: (?:about|around|roughly|nearly|almost|over))?[ ~≈]{0,2}$/;
const NOUN_AFTER =
  /^[ -](?:(?:[a-z-]{2,14} ){0,2}(?:reduction|drop|decrease|cut|improvement|increase|saving|speedup|speed-up|gain|boost)|faster|slower|lower|higher|less|fewer|cheaper|quicker|smaller|better)/;
const SAVES = /\b(?:sav(?:ed|ing|es)|shav(?:ed|ing)|cut)(?: (?:us|off))?[ ~≈]{0,2}$/;
const ROUGHLY = /(?:about|around|roughly|nearly|almost|some|approximately|over|~|≈) ?$/;

/** Significant figures as they are written; trailing zeros do not count. */
function significant(digits: string): number {
  return digits
    .replace(/[^\d]/g, '')
    .replace(/^0{1,15}/, '')
    .replace(/0{1,15}$/, '').length;
}

function round(value: number): string {
  const [mantissa, exponent] = value.toExponential(MOST - 1).split('e');
  return String(Number(`${mantissa}e${exponent}`));
}

function isChange({ low, start }: Sentence, { start: from, end }: Figure): boolean {
  const before = low.slice(Math.max(0, from - start - 140), from - start);
  const by = BY.exec(before);
  const changes = by !== null && CHANGES.test(clauseBefore(before, by.index, { length: 90, stops: ';' }));
  return (
    changes ||
    OF_CHANGE.test(before) ||
    SAVES.test(before) ||
    NOUN_AFTER.test(low.slice(end - start, end - start + 50))
  );
}

function hit(sentence: Sentence, figure: Figure): Hit {
  const digits = /^[\d.,]{1,20}/.exec(figure.text)?.[0] ?? '';
  const before = sentence.low.slice(0, figure.start - sentence.start);
  const rounded = figure.text.replace(digits, round(figure.value));
  const article = /\ban $/.test(before) ? 3 : 0;
  const insert = ROUGHLY.test(before) ? rounded : `${article > 0 ? 'a ' : ''}roughly ${rounded}`;
  const fix = { label: `Say "${insert}"`, start: figure.start - article, end: figure.end, insert };
  return { start: figure.start, end: figure.end, fix };
}

/** Source: the guide's answer on how exact numbers should be. */
export const metricPrecision: Rule = {
  id: 'metric/precision',
  group: 'numbers',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'This change is given more exactly than it can be known.',
  why: 'Two figures read as honest; a decimal in a percentage of change reads as polished and is doubted.',
  source: 'FAQ: specific numbers',
  flags: [
    'I reduced latency by 73.9 %.',
    'A 41.3% drop in errors followed.',
    'The importer became 3.42x faster.',
    'We saw a reduction of 12.55 percent in spend.',
    'Costs fell by about 38.4%.',
  ],
  allows: [
    'I reduced latency by roughly 74 %.',
    'Availability stood at 99.95 % for the year.',
    'The hit rate went from 71.5 % to 93.2 %.',
    'Postgres 15.4 fixed it.',
    'We cut the bill by $12,450 a month.',
    'Throughput went up by 150 %.',
    'Of the wait, 58.3 % was one call.',
    'The p99.9 stayed under a second.',
  ],
  check: (letter) =>
    letter.sentences.flatMap((sentence) =>
      sentence.figures
        .filter(
          (figure) =>
            (figure.kind === 'percent' || figure.kind === 'factor') &&
            figure.written === 'digits' &&
            figure.high === undefined,
        )
        .filter((figure) => significant(/^[\d.,]{1,20}/.exec(figure.text)?.[0] ?? '') > MOST)
        .filter((figure) => isChange(sentence, figure) && !isExempt(letter, figure))
        .map((figure) => hit(sentence, figure)),
    ),
};
