import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/posting/language.ts';
import { readPay } from '../../../lib/posting/read-pay.ts';
import { parseJson } from '../../../lib/posting/sources/parse-json.ts';

describe('pay', () => {
  it.each([
    ['$80,000 - $90,000 a year', { min: 80000, max: 90000, currency: 'USD', period: 'year' }],
    ['$227,500 - $300,000 USD', { min: 227500, max: 300000, currency: 'USD' }],
    ['€95K – €120K • Offers Equity • 0.5% – 1%', { min: 95000, max: 120000, currency: 'EUR' }],
    ['£70-85k', { min: 70000, max: 85000, currency: 'GBP' }],
    ['CA$110,000 to CA$140,000', { min: 110000, max: 140000, currency: 'CAD' }],
    ['70.000 € - 90.000 € im Jahr', { min: 70000, max: 90000, currency: 'EUR', period: 'year' }],
    ['$45.50 per hour', { min: 45.5, currency: 'USD', period: 'hour' }],
    ['CHF 120 000', { min: 120000, currency: 'CHF' }],
    ['Competitive', {}],
    ['Grade 12 to 14', {}],
  ])('%s', (text, pay) => {
    expect(readPay(text)).toEqual({ ...pay, text });
  });
});

describe('language', () => {
  it.each([
    [
      'en',
      'You will work with the team on the services that we run for our customers, and you are on call with us.',
    ],
    [
      'de',
      'Du arbeitest mit dem Team an den Diensten, die wir für unsere Kunden betreiben, und bist mit uns im Dienst.',
    ],
    [
      'fr',
      'Vous travaillez avec nous sur les services que nous exploitons pour nos clients, dans une équipe de dix.',
    ],
    ['ja', 'バックエンドエンジニアとして、決済サービスの開発と運用を担当していただきます。'],
    ['ru', 'Мы ищем разработчика, который будет отвечать за сервисы платежей и их работу.'],
  ])('%s, whatever the page says', (tag, text) => {
    expect(languageOf(text, ['xx'])).toBe(tag);
  });

  it('asks the page where the text is too short', () => {
    expect(languageOf('Go, Kafka', [undefined, '', 'pt-BR'])).toBe('pt');
    expect(languageOf('Go, Kafka', [])).toBe('en');
  });
});

describe('JSON as pages have it', () => {
  it.each([
    ['{"a":"x\ny"}', { a: 'x\ny' }],
    ['{"a":[1,2,],}', { a: [1, 2] }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['{"a":"say "hi" to us"}', { a: 'say "hi" to us' }],
    ['{"a":"it\\\'s"}', { a: "it's" }],
    ['{"a":{"b":"cut', { a: { b: 'cut' } }],
    ['{"a":1}}', { a: 1 }],
    ['no json', undefined],
    ['', undefined],
  ])('%s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it('stays as it was where it is valid', () => {
    const anything = fc.jsonValue().filter((value) => typeof value === 'object' && value !== null);
    fc.assert(
      fc.property(anything, (value) => {
        expect(parseJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('never throws', () => {
    const noise = fc.array(fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', 'a', '\n', 'u00', '1'), {
      maxLength: 60,
    });
    fc.assert(fc.property(noise, (parts) => void parseJson(parts.join(''))));
  });
});
