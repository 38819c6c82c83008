import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryById, findTerms, termNames } from '../../../lib/lexicon/index.ts';

const pieces = fc.constantFrom(
  ...termNames(),
  ...[
    'Go',
    'C',
    'R',
    'C++',
    'C#',
    '. NET',
    'go-to-market',
    'Series C',
    'React to',
    'Spring 2026',
    '5+ years',
    'https://a.io/Go',
    'x@go.dev',
  ],
  ...[',', '/', ' and ', '\n', '\u00a0', '“', '’', '🚀', '(', ')', '-', '.', ' ', 'Stack:', 'ex-', 'é', '̈'],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('whatever the text', () => {
  it('a mention lies in it, in order, and overlaps none of its kind', () => {
    fc.assert(
      fc.property(
        texts,
        fc.option(fc.constantFrom('Docker', 'Temporal', 'Unity Technologies'), { nil: '' }),
        (text, company) => {
          const mentions = findTerms(text, { company });
          for (const kind of ['technology', 'practice']) {
            let last = 0;
            for (const mention of mentions.filter((each) => each.kind === kind)) {
              expect(mention.start).toBeGreaterThanOrEqual(last);
              expect(mention.end).toBeGreaterThan(mention.start);
              last = mention.end;
            }
            expect(last).toBeLessThanOrEqual(text.length);
          }
          const starts = mentions.map((mention) => mention.start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
          for (const { start, end, id, name, kind } of mentions) {
            expect(entryById(id)).toMatchObject({ name, kind });
            const spelled = text.slice(start, end);
            expect(spelled).toBe(spelled.trim());
            expect(spelled).not.toMatch(/[\n\r]/);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('paragraphs elsewhere change nothing', () => {
    const unrelated = fc.constantFrom(
      'We sell boats.',
      'Go to market with Docker and Kafka.',
      'Stripe, Linear and Notion',
    );
    fc.assert(
      fc.property(texts, unrelated, unrelated, (text, before, after) => {
        const head = `${before}\nOnly words here.\n`;
        const alone = findTerms(text);
        const within = findTerms(`${head}${text}\nOnly words here.\n${after}`).filter(
          ({ start, end }) => start >= head.length && end <= head.length + text.length,
        );
        expect(
          within.map((mention) => ({
            ...mention,
            start: mention.start - head.length,
            end: mention.end - head.length,
          })),
        ).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  });

  it('a scan does not depend on the one before', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const first = findTerms(one);
        findTerms(other);
        expect(findTerms(one)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});

describe('time grows with the length of the text', () => {
  it.each([
    ['ambiguous names', 'Go '],
    ['names without spaces', 'C++'],
    ['lists', 'Go, R, C, '],
    ['one long word', 'a'],
    ['dots', 'a.io.'],
    ['addresses', 'a@b.io '],
    ['URL starts', '://'],
    ['longest spellings cut short', 'google cloud pub '],
    ['wildcards', 'moved moved '],
    ['lines', 'Go\n'],
    ['slashes', 'Java/'],
    ['company lists', 'companies like Stripe, '],
    // A collection of garbage in the wrong run is no growth; growth fails every time.
  ])('%s', { retry: 3 }, (_, piece) => {
    const quickest = (text: string) => {
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run++) {
        const start = performance.now();
        findTerms(text);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    const short = piece.repeat(Math.ceil(100_000 / piece.length));
    const long = short.repeat(8);
    quickest(long);
    // Three doublings, each under 2.6. Both texts are beyond the columns that are used again.
    expect(quickest(long) / quickest(short)).toBeLessThan(2.6 ** 3);
  });
});
