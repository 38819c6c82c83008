import { expect, it } from 'vitest';
import { reviewLetter } from '../../../lib/review/index.ts';
import { goodParagraphs } from './good-paragraphs.ts';
import { weakParagraphs } from './weak-paragraphs.ts';

it('no error or warning stands on a good paragraph', () => {
  const told = goodParagraphs.flatMap(({ level, text }) =>
    reviewLetter(text, { level }).map(
      ({ rule, severity, start, end }) => `${severity} ${rule}: ${text.slice(start, end)}`,
    ),
  );
  console.log(`good paragraphs: ${goodParagraphs.length}, findings: ${told.length}`);
  expect(told.filter((line) => !line.startsWith('hint'))).toEqual([]);
  expect(told.length).toBeLessThanOrEqual(3);
});

it('every weak paragraph is flagged by the rule meant for it', () => {
  const missed = weakParagraphs.filter(
    ({ rule, text, context }) =>
      !reviewLetter(text, { level: 'mid', ...context }).some((finding) => finding.rule === rule),
  );
  console.log(
    `weak paragraphs: ${weakParagraphs.length}, flagged by the right rule: ${weakParagraphs.length - missed.length}`,
  );
  expect(missed.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
});
