import type { Adapter } from './adapter.ts';

const JOB = '[itemtype*="schema.org/JobPosting"]';

/** Any site that marks its posting up with schema.org microdata. */
export const generic: Adapter = {
  ats: 'other',
  title: [`${JOB} [itemprop="title"]`],
  company: [
    [`${JOB} [itemprop="hiringOrganization"] meta[itemprop="name"]`, 'content'],
    `${JOB} [itemprop="hiringOrganization"] [itemprop="name"]`,
    `${JOB} [itemprop="hiringOrganization"]`,
  ],
  team: [],
  location: [`${JOB} [itemprop="jobLocation"]`],
  workplace: [],
  employmentType: [`${JOB} [itemprop="employmentType"]`],
  pay: [`${JOB} [itemprop="baseSalary"]`],
  description: [`${JOB} [itemprop="description"]`],
  takes: 'first',
  drop: [],
  parts: '',
  form: 'form',
  list: JOB,
  sent: '',
};
