import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../lib/text/index.ts';

const read = (text: string) =>
  findNumbers(text).map(({ text: written, kind, value, high, unit }) =>
    [written, kind, high === undefined ? value : `${value}-${high}`, unit ?? ''].join('|'),
  );

describe('findNumbers', () => {
  it.each([
    ['down to 1.2 s', '1.2 s|duration|1.2|s'],
    ['took 1,200 ms', '1,200 ms|duration|1200|ms'],
    ['two seconds', 'two seconds|duration|2|s'],
    ['a two-second stall', 'two-second|duration|2|s'],
    ['forty-five minutes', 'forty-five minutes|duration|45|min'],
    ['a 30-minute job', '30-minute|duration|30|min'],
    ['~40 % less', '40 %|percent|40|%'],
    ['71\u00a0% of it', '71\u00a0%|percent|71|%'],
    ['12 percent', '12 percent|percent|12|%'],
    ['it ran 3x faster', '3x|factor|3|x'],
    ['three times faster', 'three times|factor|3|x'],
    ['a 5-fold rise', '5-fold|factor|5|x'],
    ['P99 of it', 'P99|percentile|99|'],
    ['p99.9 of it', 'p99.9|percentile|99.9|'],
    ['the 99th percentile', '99th percentile|percentile|99|'],
    ['the 95th-percentile wait', '95th-percentile|percentile|95|'],
    ['2,400 RPS at peak', '2,400 RPS|rate|2400|requests/s'],
    ['10k req/s', '10k req/s|rate|10000|requests/s'],
    ['900 requests a second', '900 requests a second|rate|900|requests/s'],
    ['6 million orders per day', '6 million orders per day|rate|6000000|orders/day'],
    ['300-400 ms', '300-400 ms|duration|300-400|ms'],
    ['3 to 5 years', '3 to 5 years|duration|3-5|year'],
    ['5+ years', '5+ years|duration|5|year'],
    ['$1.2M saved', '$1.2M|money|1200000|USD'],
    ['€60k – €90k', '€60k – €90k|money|60000-90000|EUR'],
    ['12 GB of heap', '12 GB|size|12|GB'],
    ['one hundred and twenty thousand rows', 'one hundred and twenty thousand|count|120000|'],
    ['a dozen services', 'a dozen|count|12|'],
    ['in 2025', '2025|year|2025|'],
    ['99.95 % of days', '99.95 %|percent|99.95|%'],
    ['one second', 'one second|duration|1|s'],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'EC2 and S3',
    'HTTP/2',
    'v1.2.3 and 1.2.3',
    'open 24/7',
    'at 12:30',
    'one of them',
    'k8s',
    'sha256',
    'on 3/14',
    'a second look',
    'no one',
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads both ends of a change and marks rough figures', () => {
    expect(read('p99 went from 38 s to 2.1 s')).toEqual([
      'p99|percentile|99|',
      '38 s|duration|38|s',
      '2.1 s|duration|2.1|s',
    ]);
    expect(findNumbers('about 900 rows, exactly 30').map(({ approximate }) => approximate)).toEqual([
      true,
      false,
    ]);
  });

  it('never overlaps and always slices, whatever the text', () => {
    const piece = fc.constantFrom(
      '1',
      '0',
      ',',
      '.',
      ' ',
      '-',
      '%',
      'ms',
      'two',
      'hundred',
      ' and ',
      'p99',
      '$',
      'k',
      '/',
      'x',
      's',
      '99th percentile',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const figure of findNumbers(text)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.value).not.toBeNaN();
          end = figure.end;
        }
      }),
    );
  });
});
