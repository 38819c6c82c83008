import type { Posting, Section } from '../../../lib/posting/types.ts';

/** A posting with what a test does not care about filled in. */
export function postingOf(given: Partial<Posting> & { sections: Section[] }): Posting {
  return {
    key: 'lever:brightwater:1',
    ats: 'lever',
    url: 'https://jobs.lever.co/brightwater/1',
    title: 'Backend Engineer',
    company: 'Brightwater',
    language: 'en',
    html: '',
    from: {},
    conflicts: [],
    ...given,
  };
}
