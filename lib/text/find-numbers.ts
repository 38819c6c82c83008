import { readNumberWords } from './read-number-words.ts';
import type { Figure } from './types.ts';
import { CURRENCY_SIGNS, MULTIPLIERS, UNITS } from './units.ts';

const DIGITS = /\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3}){1,4}(?![\d])(?:\.\d{1,6})?|\d{1,15}(?:[.,]\d{1,6})?/y;
const PERCENTILE = /[Pp](\d{2}(?:\.\d{1,3})?)(?![\p{L}\d])/uy;
const ORDINAL_PERCENTILE =
  /(\d{1,2}(?:\.\d{1,3})?)(?:st|nd|rd|th)[\s\u00a0-](?:[^.\n]{0,20}[\s-])?percentiles?/y;
const SUFFIX = /[\s\u00a0\u202f-]?(k|m|mn|mio|b|bn|thousand|million|billion|trillion)(?![\p{L}\d])/iuy;
const UNIT =
  /[\s\u00a0\u202f\u2009-]?(per cent|percentage points?|req\/s|reqs\/s|tx\/s|(?:requests|queries|msgs?|messages|events)\/s|[a-zµμ]{1,12}|[%×])/iuy;
const PER_TIME =
  /[\s\u00a0]([a-z]{2,14}(?:[\s\u00a0][a-z]{2,14})?)[\s\u00a0](?:a|an|per|each|every)[\s\u00a0](second|minute|hour|day|week|month|year)(?![\p{L}\d])/iuy;
const TIMES =
  /[\s\u00a0-]times(?=[\s\u00a0](?:as|the|faster|slower|more|less|fewer|lower|higher|cheaper|larger|smaller|bigger))/iy;
const RANGE = /[\s\u00a0]?(?:[-–—]|to)[\s\u00a0]?(?=[$€£]?\d)/y;
const ROUGH =
  /(?:[~≈]|\b(?:about|around|roughly|approximately|approx\.|circa|ca\.|some|nearly|almost))[\s\u00a0]?[$€£]?$/i;

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function toNumber(digits: string): number {
  const grouped = /^\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+/.test(digits);
  return Number(grouped ? digits.replace(/[,\u00a0\u202f\u2009]/g, '') : digits.replace(',', '.'));
}

/** The number alone, multiplier included; undefined where digits belong to a name, a version or a date. */
function readDigits(text: string, start: number): { value: number; end: number } | undefined {
  const match = at(DIGITS, text, start);
  if (!match) return undefined;
  let end = start + match[0].length;
  const after = text[end] ?? '';
  if ((after === '.' || after === ':' || after === '/') && /\d/.test(text[end + 1] ?? '')) return undefined;
  if (after === '_') return undefined;
  const suffix = at(SUFFIX, text, end);
  const word = suffix?.[1]?.toLowerCase() ?? '';
  // "5 m" is a length, "5m" is a number of millions or minutes: only the attached letter multiplies.
  const attached = word.length > 2 || suffix?.[0].length === word.length;
  const times = suffix && attached ? (MULTIPLIERS[word] ?? 1) : 1;
  if (suffix && attached) end += suffix[0].length;
  if (text[end] === '+' && !/[\p{L}\d+]/u.test(text[end + 1] ?? '')) end += 1;
  return { value: toNumber(match[0]) * times, end };
}

type Unit = Pick<Figure, 'kind' | 'unit'> & { end: number };

function readUnit(text: string, end: number, value: number): Unit {
  const times = at(TIMES, text, end);
  if (times) return { kind: 'factor', unit: 'x', end: end + times[0].length };
  const match = at(UNIT, text, end);
  const form = match?.[1]?.toLowerCase() ?? '';
  const known =
    form === 'per cent'
      ? UNITS.get('percent')
      : form.startsWith('percentage')
        ? UNITS.get('pp')
        : UNITS.get(form);
  const boundary = end + (match?.[0].length ?? 0);
  const whole = form === '%' || form === '×' || !/[\p{L}\d]/u.test(text[boundary] ?? '');
  if (match && known && whole && !(form === 'x' && match[0].length > 1)) return { ...known, end: boundary };
  const rate = at(PER_TIME, text, end);
  if (rate)
    return {
      kind: 'rate',
      unit: `${rate[1]}/${rate[2] === 'second' ? 's' : rate[2]}`,
      end: end + rate[0].length,
    };
  const year =
    Number.isInteger(value) && value >= 1990 && value < 2050 && /^\d{4}$/.test(text.slice(end - 4, end));
  return { kind: year ? 'year' : 'count', end };
}

function insideName(text: string, start: number): boolean {
  const before = text[start - 1] ?? '';
  if (/[\p{L}\p{N}_.#@]/u.test(before)) return true;
  return (before === '/' || before === '-' || before === ':') && /[\p{L}\d]/u.test(text[start - 2] ?? '');
}

function readPercentile(text: string, start: number): Figure | undefined {
  const match = at(PERCENTILE, text, start) ?? at(ORDINAL_PERCENTILE, text, start);
  if (!match) return undefined;
  const end = start + match[0].length;
  return {
    start,
    end,
    text: match[0],
    kind: 'percentile',
    value: Number(match[1]),
    written: 'digits',
    approximate: false,
  };
}

function readFigure(text: string, start: number): Figure | undefined {
  const sign = CURRENCY_SIGNS[text[start] ?? ''];
  const digitsAt = sign ? start + 1 : start;
  const numeric = /\d/.test(text[digitsAt] ?? '');
  if (numeric && insideName(text, start)) return undefined;
  const first = numeric ? readDigits(text, digitsAt) : readNumberWords(text, start);
  if (!first) return undefined;
  let { end } = first;
  let high: number | undefined;
  const range = numeric ? at(RANGE, text, end) : null;
  const second =
    range &&
    readDigits(text, end + range[0].length + (/[$€£]/.test(text[end + range[0].length] ?? '') ? 1 : 0));
  if (second && second.value > first.value) {
    high = second.value;
    end = second.end;
  }
  const unit = readUnit(text, end, first.value);
  end = unit.end;
  const kind = sign && unit.kind === 'count' ? 'money' : unit.kind;
  const name = sign ?? unit.unit;
  // "one" alone is a pronoun more often than a number.
  if (!numeric && first.value === 1 && kind === 'count') return undefined;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value: first.value,
    ...(high === undefined ? {} : { high }),
    ...(name === undefined ? {} : { unit: name }),
    written: numeric ? 'digits' : 'words',
    approximate: ROUGH.test(text.slice(Math.max(0, start - 15), start)),
  };
}

/**
 * Numbers in order, never overlapping, in the forms people write: `1.2 s`, `1,200 ms`, `two seconds`, `~40 %`, `3x`, `P99`,
 * `99th percentile`, `300-400 ms`, `$1.2M`, `900 requests a second`. Digits inside a name (`EC2`, `HTTP/2`, `v1.2.3`), a date
 * or a clock time are none; neither is "one" without a unit.
 */
export function findNumbers(text: string): Figure[] {
  const found: Figure[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const char = text[start] ?? '';
    const starts =
      /[\d$€£]/.test(char) || (/[A-Za-z]/.test(char) && !/[\p{L}\p{N}_-]/u.test(text[start - 1] ?? ''));
    if (!starts) continue;
    const figure = readPercentile(text, start) ?? readFigure(text, start);
    if (!figure) {
      while (/[\p{L}\p{N}]/u.test(text[start + 1] ?? '')) start += 1;
      continue;
    }
    found.push(figure);
    start = figure.end - 1;
  }
  return found;
}
