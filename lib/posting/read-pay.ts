import { foldSpace } from '../text/index.ts';
import type { Pay } from './types.ts';

const SIGNS: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₪': 'ILS',
  zł: 'PLN',
};
const CODE = /\b(USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|INR|PLN|SEK|NOK|DKK|JPY|BRL|MXN|CZK|ILS)\b/;
const SIGN = /(?:(CA|C|A|AU|NZ|S|US|R|HK)\$|[$€£¥₹₪]|zł)/;
const PREFIXED: Record<string, string> = {
  CA: 'CAD',
  C: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  NZ: 'NZD',
  S: 'SGD',
  US: 'USD',
  R: 'BRL',
  HK: 'HKD',
};
const AMOUNT =
  /(\d{1,3}(?:[,.' \u00a0\u202f]\d{3}){1,3}(?!\d)|\d{1,9})(?:[.,](\d{1,2})(?!\d))?\s?(k\b|K\b)?/g;
const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:year|yr|annum|annual|annually|yearly|jahr|an)\b/i, 'year'],
  [/\b(?:month|monthly|monat|mois)\b/i, 'month'],
  [/\b(?:week|weekly)\b/i, 'week'],
  [/\b(?:day|daily)\b/i, 'day'],
  [/\b(?:hour|hr|hourly|stunde)\b/i, 'hour'],
];

function currencyOf(text: string): string | undefined {
  const code = CODE.exec(text)?.[1];
  if (code) return code;
  const sign = SIGN.exec(text);
  if (!sign) return undefined;
  return sign[1] ? PREFIXED[sign[1]] : SIGNS[sign[0]];
}

function amountsOf(text: string): number[] {
  const found: { value: number; thousands: boolean }[] = [];
  for (const [, whole = '', cents, k] of text.matchAll(AMOUNT)) {
    const value = Number(whole.replace(/\D/g, '')) + (cents ? Number(`0.${cents}`) : 0);
    found.push({ value: k ? value * 1000 : value, thousands: k !== undefined });
    if (found.length === 2) break;
  }
  const [low, high] = found;
  // "$150-200K": the K stands for both.
  if (low && high?.thousands && !low.thousands && low.value < 1000) low.value *= 1000;
  return found.map((amount) => amount.value);
}

/** The pay a page states in a place meant for it ("$80,000 - $90,000 a year", "€70K – €90K • Offers Equity"). Numbers only with a currency. */
export function readPay(given: string): Pay {
  const text = foldSpace(given).slice(0, 300);
  // What follows a bullet is equity or a bonus.
  const salary = text.split('•')[0] ?? '';
  const currency = currencyOf(salary);
  if (!currency) return { text };
  const [min, max] = amountsOf(salary);
  const period = PERIODS.find(([pattern]) => pattern.test(salary))?.[1];
  const range = max !== undefined && min !== undefined && max >= min;
  return {
    ...(min === undefined ? {} : { min }),
    ...(range ? { max } : {}),
    currency,
    ...(period ? { period } : {}),
    text,
  };
}
