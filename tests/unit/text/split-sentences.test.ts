import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/text/index.ts';

const texts = (text: string) => splitSentences(text).map((span) => span.text);

describe('splitSentences', () => {
  it.each([
    ['We queue jobs, e.g. Kafka topics. They drain slowly.', 2],
    ['We weighed Redis vs. Memcached. We kept Redis.', 2],
    ['It serves the U.S. Treasury. It is old.', 2],
    ['I moved from the U.S. We then met in Lyon.', 2],
    ['We write C# and .NET Core. It is fine.', 2],
    ['Tags read . NET Framework here. Yes.', 2],
    ['Dr. Amara Voss leads the group. She codes.', 2],
    ['I left Harbor Freightways Inc. We parted well.', 2],
    ['It is Harbor Freightways Inc. Kettering that pays.', 1],
    ['See No. 7 of the log. It says so.', 2],
    ['The answer was no. The pool stayed.', 2],
    ['It ran in approx. 5 min. Then it stopped.', 2],
    ['Node.js 18.2 is old. We know.', 2],
    ['We run HTTP/1.1. Clients differ.', 2],
    ['It held at peak. p99 fell to 2 s. gRPC took over.', 3],
    ['"Why now?" we asked. Nobody knew.', 2],
    ['J. Okafor wrote it. I read it.', 2],
    ['B.A. / B.S. in any field. Thanks.', 2],
    ['1. First thing\n2. Second thing', 2],
    ['No stop at the end\nNor here', 2],
    ['Really? Yes! Good.', 3],
    ['We wait... and wait. Done.', 2],
  ])('cuts %j into %i', (text, count) => {
    expect(texts(text)).toHaveLength(count);
  });

  it('gives spans that slice to their text, in order, and loses nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const spans = splitSentences(text);
        let end = 0;
        for (const span of spans) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(text.slice(end, span.start).trim()).toBe('');
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
