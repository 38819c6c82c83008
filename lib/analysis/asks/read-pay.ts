import { findNumbers } from '../../text/index.ts';
import { type Line, quoteLine } from '../lines.ts';
import type { Quote } from '../types.ts';

const PAY =
  /\b(?:salary|salaries|compensation|base(?: pay)?|pay(?: range| band| rate)?|ote|wage|remuneration|gross|per (?:year|annum)|(?:hourly|day|daily) rate|hourly range|cash range|equity)\b/;
const OTHER_MONEY =
  /\b(?:raised|funding|series [a-e]\b|valuation|revenue|arr\b|backed|investors|invested|capital base|stipend|budget|allowance|referral|donat|in payments|transactions|processed|market|savings?|saved|fees|lifetime|401|commut\w{1,5}|gym|wellness|reimburs\w{1,6}|phone|internet|lunch|meals?|fsa|hsa|trillion|billion|sign-on|spent|moves|insurance)\b/;
/** What a person is paid, lowest and highest, in any currency read here. */
const SIZES = { year: [8_000, 2_000_000], month: [800, 60_000], day: [80, 3_000], hour: [8, 500] } as const;

function period(plain: string): keyof typeof SIZES {
  const said = /\b(?:per|an?)\s(hour|day|month)\b|\/\s?(hr|hour|day|month)\b|\b(hourly|daily|monthly)\b/.exec(
    plain,
  );
  const word = said?.[1] ?? said?.[2] ?? said?.[3] ?? '';
  return word.startsWith('h')
    ? 'hour'
    : word.startsWith('da')
      ? 'day'
      : word.startsWith('mo')
        ? 'month'
        : 'year';
}

/** The sentence that states what the job pays: money figures of a salary's size, or an hourly or daily rate. */
export function readPay(lines: readonly Line[]): Quote | undefined {
  const said = lines.find(({ text, plain, heading }) => {
    if (!/[$€£\d]/.test(text) || OTHER_MONEY.test(plain)) return false;
    const money = findNumbers(text).filter(({ kind }) => kind === 'money');
    if (money.length === 0 || !(PAY.test(plain) || PAY.test(heading.toLowerCase()))) return false;
    const [lowest, highest] = SIZES[period(plain)];
    return money.some(({ value, high = value }) => {
      const largest = Math.max(value, high);
      return largest >= lowest && largest <= highest;
    });
  });
  return said && quoteLine(said);
}
