import { describe, expect, it } from 'vitest';
import { projectSchema, tidy } from '@/lib/profile/index.ts';

describe('tidy', () => {
  it('drops blank strings and rows in which nothing was written', () => {
    const typed = {
      id: 'p',
      name: 'Ledger',
      symptom: '  ',
      stack: [
        { name: 'Go', depth: '', note: '' },
        { name: '', depth: 'owned', note: '' },
      ],
      options: [{ what: '', why: '', chosen: true }],
      outcomes: [
        { metric: '', nda: false },
        { metric: 'latency', from: '0', nda: true },
      ],
      operations: { onCall: '' },
    };
    expect(tidy(typed)).toEqual({
      id: 'p',
      name: 'Ledger',
      stack: [{ name: 'Go' }],
      options: [],
      outcomes: [{ metric: 'latency', from: '0', nda: true }],
      operations: {},
    });
    expect(projectSchema.safeParse(tidy(typed)).success).toBe(true);
  });

  it('keeps text as it was written', () => {
    const text = '  two lines\n  and “quotes”  ';
    expect(tidy({ text })).toEqual({ text });
  });
});
