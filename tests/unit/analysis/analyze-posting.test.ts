import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzePosting, type PostingAnalysis, type Quote } from '../../../lib/analysis/index.ts';
import type { Posting, SectionKind } from '../../../lib/posting/types.ts';
import { postingOf } from './posting-of.ts';
import { hasSharedPostings, sharedPostings } from './shared-postings.ts';

function quotesOf({ requirements, asks, lines = [] }: PostingAnalysis): Quote[] {
  const single = [
    asks.degree?.quote,
    asks.years?.quote,
    asks.letter.quote,
    asks.onCall,
    asks.pay,
    asks.contact?.quote,
  ];
  return [
    ...requirements.flatMap(({ quotes }) => quotes),
    ...asks.instructions.map(({ quote }) => quote),
    ...lines.map(({ quote }) => quote),
    ...single.flatMap((quote) => quote ?? []),
  ];
}

const slice = (posting: Posting, { section, block, start, end }: Quote) =>
  posting.sections[section]?.blocks[block]?.slice(start, end);

describe('analyzePosting', () => {
  it('reads the whole of a posting', () => {
    const posting = postingOf({
      title: 'Senior Backend Engineer, Freight (m/f/d) - Remote (EU)',
      sections: [
        {
          heading: 'The work',
          kind: 'responsibilities',
          blocks: ['Own the booking pipeline end to end. Take part in the on-call rotation.'],
        },
        {
          heading: 'You',
          kind: 'requirements',
          blocks: ['4+ years of backend experience', 'PostgreSQL at scale', 'BS or equivalent experience'],
        },
        {
          heading: 'Apply',
          kind: 'process',
          blocks: ['In your cover letter, tell us about a queue. Your contact is Nadia Okonkwo.'],
        },
      ],
    });
    const { role, requirements, asks } = analyzePosting(posting);
    expect(role).toMatchObject({
      letterTitle: 'Senior Backend Engineer, Freight',
      seniority: ['senior'],
      discipline: 'backend',
      noun: 'Engineer',
    });
    expect(requirements).toContainEqual(expect.objectContaining({ name: 'PostgreSQL', strength: 'must' }));
    expect(asks).toMatchObject({
      years: { min: 4 },
      degree: { strength: 'or-equivalent' },
      letter: { wants: 'required' },
      instructions: [{ kind: 'answer' }],
      onCall: { text: 'Take part in the on-call rotation.' },
      contact: { name: 'Nadia Okonkwo' },
    });
  });

  it('quotes the clause, not the paragraph, of a long sentence', () => {
    const text =
      'You will work with a small group of people who care about what they build and who like to talk about it over lunch; you will run PostgreSQL for four products, with care and a plan for each of the next releases.';
    const posting = postingOf({ sections: [{ heading: '', kind: 'responsibilities', blocks: [text] }] });
    const quotes = analyzePosting(posting).requirements.find(({ id }) => id === 'postgresql')?.quotes;
    expect(quotes?.map((quote) => quote.text)).toEqual(['you will run PostgreSQL for four products']);
  });

  it('leaves strength and asks unknown outside English, and still finds the stack', () => {
    const posting = postingOf({
      language: 'de',
      title: 'Backend Entwickler (m/w/d)',
      sections: [
        {
          heading: 'Profil',
          kind: 'requirements',
          blocks: ['Mehrere Jahre Erfahrung mit PostgreSQL und Kafka, 5 years'],
        },
      ],
    });
    const { requirements, asks, role } = analyzePosting(posting);
    expect(role.letterTitle).toBe('Backend Entwickler');
    expect(
      requirements.filter(({ kind }) => kind === 'technology').map(({ name, strength }) => [name, strength]),
    ).toEqual([
      ['PostgreSQL', 'unknown'],
      ['Kafka', 'unknown'],
    ]);
    expect(asks).toEqual({ letter: { wants: 'unmentioned' }, instructions: [] });
  });

  it('never throws, and every quote is the slice of its block', () => {
    const phrase = fc.constantFrom(
      'PostgreSQL',
      'Go',
      '.NET',
      'a plus',
      'e.g. ',
      '5+ years',
      ' experience with ',
      ', ',
      '. ',
      '; ',
      ' (',
      ') ',
      'required',
      'cover letter',
      'mention the word "x"',
      'Bachelor degree',
      'on-call',
      '$100k',
      'Contact: Ana Lima',
      '\n',
      ' – ',
      'İstanbul',
      '𝒢',
      'ß',
      'don’t ',
      'You will ',
      ':',
      '%',
    );
    const kind = fc.constantFrom<SectionKind>(
      'about',
      'responsibilities',
      'requirements',
      'nice-to-have',
      'benefits',
      'process',
      'legal',
      'other',
    );
    const block = fc
      .array(fc.oneof(phrase, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 20 })
      .map((parts) => parts.join(''));
    const section = fc.record({
      heading: fc.string({ maxLength: 10 }),
      kind,
      blocks: fc.array(block, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(section, { maxLength: 3 }),
        block,
        fc.constantFrom('en', 'de', ''),
        (sections, title, language) => {
          const posting = postingOf({ sections, title, language });
          for (const quote of quotesOf(analyzePosting(posting)))
            expect(slice(posting, quote)).toBe(quote.text);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.skipIf(!hasSharedPostings)('reads 476 real postings without a fault', { timeout: 60_000 }, () => {
    const times: number[] = [];
    const postings = sharedPostings();
    for (const posting of postings) {
      const start = performance.now();
      const analysis = analyzePosting(posting);
      times.push(performance.now() - start);
      for (const quote of quotesOf(analysis)) expect(slice(posting, quote)).toBe(quote.text);
      expect(analysis.role.noun).not.toBe('');
    }
    expect(postings).toHaveLength(476);
    times.sort((a, b) => a - b);
    console.info(
      `analyzePosting: median ${times[238]?.toFixed(2)} ms, 95th percentile ${times[452]?.toFixed(2)} ms`,
    );
  });
});
