import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, type ReviewContext, reviewLetter, rules } from '../../../lib/review/index.ts';
import { goodParagraphs } from './good-paragraphs.ts';
import { posting } from './posting.ts';
import { weakParagraphs } from './weak-paragraphs.ts';

const contexts: ReviewContext[] = [
  { level: 'mid' },
  {
    level: 'senior',
    posting: posting('Senior Backend Engineer, Ledger (m/f/d)', { team: 'Ledger' }),
    otherCompanies: ['Ferrobank'],
  },
  { level: 'junior', posting: posting('Backend Developer'), otherCompanies: ['Quillmark', 'Linear', ''] },
];

/** Letters as they come: pieces of good and weak ones, marks and characters that trip a reader of text, in any order. */
const pieces = [
  ...goodParagraphs.map(({ text }) => text),
  ...weakParagraphs.map(({ text }) => text),
  'Dear Ferrobank team,',
  'Hi,',
  'Kind regards,\nMira',
  'Thanks!',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '[',
  ']',
  '[[Company]]',
  '`',
  '“',
  '”',
  '"',
  "'",
  'İstanbul',
  '\u00a0',
  '\u2028',
  '👩‍💻',
  '\ud83d',
  '→',
  '12',
  '73.9 %',
  'p99',
  'from 3 s to',
  'Senior',
  'Engineer',
  'the',
  'role',
  ',',
  '.',
];
const letter = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((list) => list.join('\n\n')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

const apply = (text: string, { start, end, insert }: { start: number; end: number; insert: string }) =>
  text.slice(0, start) + insert + text.slice(end);

describe('any text', () => {
  it('is read without an exception, and every span is a stretch of it', () => {
    fc.assert(
      fc.property(letter, fc.constantFrom(...contexts), (text, context) => {
        const findings = reviewLetter(text, context);
        for (const { start, end, fix } of findings) {
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          if (fix)
            expect(apply(text, fix).length).toBe(text.length - (fix.end - fix.start) + fix.insert.length);
        }
        expect(findings.map(({ start }) => start)).toEqual(
          findings.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same findings twice', () => {
    fc.assert(
      fc.property(letter, fc.constantFrom(...contexts), (text, context) => {
        expect(reviewLetter(text, context)).toEqual(reviewLetter(text, context));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a fix', () => {
  const count = (findings: readonly Finding[], rule: string) =>
    findings.filter((finding) => finding.rule === rule).length;

  it('removes its finding, brings none of its rule, and touches nothing beside its span', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces.slice(0, -30)), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...contexts),
        (list, context) => {
          const text = list.join('\n\n');
          const before = reviewLetter(text, context);
          for (const finding of before) {
            if (!finding.fix) continue;
            const after = reviewLetter(apply(text, finding.fix), context);
            expect(
              count(after, finding.rule),
              `${finding.rule}: ${text.slice(finding.start, finding.end)}`,
            ).toBe(count(before, finding.rule) - 1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  const fixable = rules.flatMap((rule) =>
    rule.flags.flatMap((example) => {
      const { letter: text, context } =
        typeof example === 'string' ? { letter: example, context: {} } : example;
      const given: ReviewContext = { level: 'mid', ...context };
      return reviewLetter(text, given).flatMap(({ rule: id, fix }) =>
        fix && id === rule.id ? [{ id, text, given, fix }] : [],
      );
    }),
  );
  it.each(fixable)('of $id does away with it: $text', ({ id, text, given, fix }) => {
    expect(count(reviewLetter(apply(text, fix), given), id)).toBe(count(reviewLetter(text, given), id) - 1);
  });
});

describe('what the user has settled', () => {
  const text = 'I utilize Redis. I leveraged Kafka there.';
  it('a muted rule is silent', () => {
    expect(reviewLetter(text, { level: 'mid', muted: ['filler/buzzword'] })).toEqual([]);
  });
  it('an ignored finding is left out, and its sibling is not', () => {
    const left = reviewLetter(text, {
      level: 'mid',
      ignored: [{ rule: 'filler/buzzword', text: 'utilize' }],
    });
    expect(left.map(({ start, end }) => text.slice(start, end))).toEqual(['leveraged']);
  });
  it('a text of nothing but white space draws nothing', () => {
    expect(reviewLetter(' \n\n\t', { level: 'mid' })).toEqual([]);
  });
});
