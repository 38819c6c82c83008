import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRole } from '../../../lib/analysis/read-role.ts';
import { TITLES } from './titles.ts';

describe('the role a title names', () => {
  it.each(TITLES)('$title', ({ title, location, company, letter, levels, discipline, noun }) => {
    const role = readRole(title, { ...(location ? { location } : {}), ...(company ? { company } : {}) });
    expect({ ...role }).toEqual({ title, letterTitle: letter ?? title, seniority: levels, discipline, noun });
  });

  it('takes nothing but tags away: what is left stands in the title, in order', () => {
    const part = fc.constantFrom(
      'Senior',
      'Backend',
      'Engineer',
      ',',
      ' - ',
      '(Remote)',
      'US',
      '(m/f/d)',
      '|',
      'Payments',
      '[REQ-123]',
      'Berlin',
      '/',
      'Remote',
      '#1234',
      '🚀',
      'in',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const title = parts.join(' ');
        const { letterTitle, noun } = readRole(title);
        let at = 0;
        for (const word of letterTitle.split(/[\s,]/)) {
          const found = title.indexOf(word, at);
          expect(found).toBeGreaterThanOrEqual(0);
          at = found + word.length;
        }
        expect(letterTitle).toContain(noun);
        for (const word of ['Senior', 'Backend', 'Engineer', 'Payments'])
          expect(letterTitle.includes(word)).toBe(title.includes(word));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ maxLength: 40 }),
        (title, location) => {
          readRole(title, { location, company: location });
        },
      ),
    );
  });
});
