import type { Adapter } from './adapter.ts';

/** jobs.lever.co and jobs.eu.lever.co. Seen in captures of 2026-10. */
export const lever: Adapter = {
  ats: 'lever',
  title: ['.posting-headline h2', '.posting-header h2'],
  company: [['.main-header-logo img', 'alt']],
  team: ['.posting-categories .department', '.posting-categories .team'],
  location: ['.posting-categories .location'],
  workplace: ['.posting-categories .workplaceTypes'],
  employmentType: ['.posting-categories .commitment'],
  pay: ['[data-qa="salary-range"]'],
  // Requirements and closing are siblings of the described section: that one alone is a quarter of the text.
  description: [
    '.posting-page .section-wrapper:not(.accent-section) > .section',
    '[data-qa="job-description"], [data-qa="salary-range"], [data-qa="closing-description"]',
  ],
  takes: 'all',
  drop: [
    '[data-qa="btn-apply-bottom"]',
    '.last-section-apply',
    '.postings-btn-wrapper',
    '.confirmation-message',
  ],
  parts: '',
  form: '#application-form, .application-page',
  list: '.postings-group, a.posting-title',
  sent: '[data-qa="msg-submit-success"], .confirmation-message',
  pageTitle: { between: ' - ', first: 'company' },
};
