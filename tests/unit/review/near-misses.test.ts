import { expect, it } from 'vitest';
import { reviewLetter } from '../../../lib/review/index.ts';
import { bareGains, nearMisses } from './near-misses.ts';
import { posting } from './posting.ts';
import { fineTitles, wrongTitles } from './title-cases.ts';

it.each(nearMisses.map((text) => [text]))('leaves alone: %s', (text) => {
  const told = reviewLetter(text, { level: 'mid' }).filter(({ severity }) => severity !== 'hint');
  expect(told.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)).toEqual([]);
});

it.each(bareGains.map((text) => [text]))('misses the price of: %s', (text) => {
  expect(reviewLetter(text, { level: 'mid' }).map(({ rule }) => rule)).toContain('metric/trade-off');
});

const titleFindings = ({ title, letter }: { title: string; letter: string }) =>
  reviewLetter(letter, { level: 'mid', posting: posting(title) }).filter(
    ({ rule }) => rule === 'title/exact',
  );

it.each(fineTitles)('for $title nothing is wrong with: $letter', (one) => {
  expect(titleFindings(one)).toEqual([]);
});

it.each(wrongTitles)('for $title the title is wrong in: $letter', (one) => {
  expect(titleFindings(one)).toHaveLength(1);
});
