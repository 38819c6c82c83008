import { asArray, asRecord, asText } from '../json.ts';
import { readPay } from '../read-pay.ts';
import type { Pay } from '../types.ts';

const amount = (value: unknown): number | undefined => {
  const text = asText(value).replace(/[, ]/g, '');
  const number = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) && number > 0 ? number : undefined;
};

/** schema.org `baseSalary`: a text, a `MonetaryAmount` with one value, or with a range. */
export function readBaseSalary(value: unknown): Pay | undefined {
  const first = asArray(value)[0];
  if (typeof first === 'string' && first.trim() !== '') return readPay(first);
  const salary = asRecord(first);
  const inner = asRecord(salary.value);
  const min =
    amount(inner.minValue) ?? amount(salary.minValue) ?? amount(inner.value) ?? amount(salary.value);
  if (min === undefined) return undefined;
  const max = amount(inner.maxValue) ?? amount(salary.maxValue);
  const currency = asText(salary.currency) || asText(inner.currency);
  const period = (asText(inner.unitText) || asText(salary.unitText)).toLowerCase();
  const shown = (number: number): string => number.toLocaleString('en-US');
  const range = max !== undefined && max > min ? `${shown(min)} - ${shown(max)}` : shown(min);
  return {
    min,
    ...(max === undefined ? {} : { max }),
    ...(currency ? { currency } : {}),
    ...(period ? { period } : {}),
    text: [currency, range, period && `per ${period}`].filter(Boolean).join(' '),
  };
}
