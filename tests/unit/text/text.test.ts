import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countWords,
  findQuoted,
  foldCompany,
  foldSpace,
  foldTitle,
  splitParagraphs,
  straighten,
} from '../../../lib/text/index.ts';

it.each([
  ['Two words', 2],
  ['a dash – between', 3],
  ['40 % of it', 3],
  ['it’s well-known', 2],
  ['non\u00a0breaking', 2],
  ['', 0],
  ['--- ***', 0],
])('countWords counts %j as a word processor does', (text, count) => {
  expect(countWords(text)).toBe(count);
});

it('splitParagraphs parts at blank lines and keeps single breaks', () => {
  const text = '\r\nDear team,\r\n\r\n  First line\r\nsecond line  \r\n \r\n\r\nBye';
  const spans = splitParagraphs(text);
  expect(spans.map((span) => span.text)).toEqual(['Dear team,', 'First line\r\nsecond line', 'Bye']);
  for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
});

describe('findQuoted', () => {
  it.each([
    ['says "own the pipeline" here', ['"own the pipeline"']],
    ['says “own the pipeline” here', ['“own the pipeline”']],
    ['says ‘own it’ here', ['‘own it’']],
    ['sagt „mach es“ hier', ['„mach es“']],
    ['one "a b" and "c d"', ['"a b"', '"c d"']],
    ["it's the team's don’t", []],
    ['an open "mark', []],
    ['"broken\n\nacross"', []],
    ['a 5" disk and a 3" disk', []],
  ])('reads %j', (text, expected) => {
    expect(findQuoted(text).map((span) => span.text)).toEqual(expected);
  });
});

it('straighten never changes the length', () => {
  expect(straighten('“it’s” a\u00a0non‑break')).toBe('"it\'s" a non-break');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(straighten(text)).toHaveLength(text.length);
    }),
  );
});

it('foldSpace leaves single spaces', () => {
  expect(foldSpace(' a \n\t b\u00a0c\u200b ')).toBe('a b c');
});

it.each([
  ['Senior Backend Engineer – Payments', 'senior  backend engineer - payments', true],
  ['Backend Engineer, Core', 'Backend Engineer , Core', true],
  ['Front‑End Engineer', 'Front-End Engineer', true],
  ['Back-End Engineer', 'Backend Engineer', false],
  ['Backend Engineer', 'Backend Developer', false],
  ['Backend Engineer II', 'Backend Engineer', false],
])('foldTitle: %j and %j are the same: %s', (a, b, same) => {
  expect(foldTitle(a) === foldTitle(b)).toBe(same);
});

it.each([
  ['Brightwater, Inc.', 'brightwater', true],
  ['The Brightwater Company', 'Brightwater', true],
  ['Müller & Söhne GmbH', 'Muller and Sohne', true],
  ['Bright Water', 'Brightwater', true],
  ['Co', 'Co', true],
  ['Brightwater Labs', 'Brightwater', false],
  ['Inc', 'Ltd', false],
])('foldCompany: %j and %j are the same: %s', (a, b, same) => {
  expect(foldCompany(a) === foldCompany(b)).toBe(same);
});
