import { describe, expect, it } from 'vitest';
import { readInstructions } from '../../../lib/analysis/asks/read-instructions.ts';
import { ASKED, NOT_ASKED } from './instructions.ts';
import { linesOf } from './lines-of.ts';

describe('instructions to applicants', () => {
  it.each(ASKED.map(([text, kind, word]) => ({ text, kind, word })))('$text', ({ text, kind, word }) => {
    const [found, ...rest] = readInstructions(linesOf([text], 'other'));
    expect(rest).toEqual([]);
    expect({ kind: found?.kind, word: found?.word, quote: found?.quote.text }).toEqual({
      kind,
      word,
      quote: text,
    });
  });

  it.each(NOT_ASKED)('is silent on: %s', (text) => {
    expect(readInstructions(linesOf([text], 'other'))).toEqual([]);
    expect(readInstructions(linesOf([text], 'responsibilities', 'What you will do'))).toEqual([]);
  });

  it('reads a list under "How to apply" without the word in each line', () => {
    const blocks = [
      'Tell us what you would change about our API.',
      'Include a link to your GitHub.',
      'We answer within a week.',
    ];
    expect(readInstructions(linesOf(blocks, 'process', 'How to apply')).map(({ kind }) => kind)).toEqual([
      'answer',
      'include',
    ]);
    expect(readInstructions(linesOf(blocks, 'about', 'Who we are'))).toEqual([]);
  });

  it('goes on from one instruction to the next sentence', () => {
    const lines = linesOf(
      ['In your cover letter, tell us about a queue. Also mention your notice period. Lunch is at noon.'],
      'other',
    );
    expect(readInstructions(lines).map(({ quote }) => quote.text)).toEqual([
      'In your cover letter, tell us about a queue.',
      'Also mention your notice period.',
    ]);
  });
});
