import type { Posting } from '../../../posting/index.ts';

/** A posting of our own with the title under test. */
export function examplePosting(title: string, more: Partial<Posting> = {}): Posting {
  return {
    key: 'lever:quillmark:7',
    ats: 'lever',
    url: 'https://jobs.lever.co/quillmark/7',
    title,
    company: 'Quillmark',
    language: 'en',
    html: '',
    sections: [
      {
        heading: 'The work',
        kind: 'responsibilities',
        blocks: [
          'You keep the ledger honest while it grows.',
          'You own the nightly reconciliation from import to report.',
        ],
      },
    ],
    from: { title: 'json-ld', company: 'json-ld' },
    conflicts: [],
    ...more,
  };
}
