import type { Facts } from '../facts.ts';
import { asArray, asRecord, asText } from '../json.ts';
import { readPay } from '../read-pay.ts';
import type { Adapter } from './adapter.ts';

/** `window.__appData`. A removed posting answers 200 with organization, posting and board all null. */
function readState(state: unknown, jobId: string): Facts | 'removed' | undefined {
  const data = asRecord(state);
  const posting = asRecord(data.posting);
  if (asText(posting.title) === '') {
    const empty = data.organization === null && data.jobBoard === null;
    return data.posting === null && (empty || jobId !== '') ? 'removed' : undefined;
  }
  const id = asText(posting.id).toLowerCase();
  // The site changes pages without a new document: the state is then another posting's.
  if (jobId && id && id !== jobId) return undefined;
  const places = [asText(posting.locationName), ...asArray(posting.secondaryLocationNames).map(asText)];
  const pay = asText(posting.compensationTierSummary) || asText(posting.scrapeableCompensationSalarySummary);
  return {
    from: 'page-state',
    id,
    title: asText(posting.title),
    company: asText(asRecord(data.organization).name),
    team: asText(posting.departmentName) || asText(asArray(posting.teamNames)[0]),
    location: places.filter((place) => place !== '').join('; '),
    workplace: asText(posting.workplaceType),
    employmentType: asText(posting.employmentType),
    postedAt: asText(posting.publishedDate) || asText(posting.publishedAt),
    pay: pay ? readPay(pay) : undefined,
    description: { html: asText(posting.descriptionHtml) },
  };
}

/** jobs.ashbyhq.com. Application tab seen in a capture of 2026-10; the overview panel as described by others. */
export const ashby: Adapter = {
  ats: 'ashby',
  title: ['h1.ashby-job-posting-heading'],
  company: [['.ashby-job-posting-header img', 'alt']],
  team: [],
  location: [],
  workplace: [],
  employmentType: [],
  pay: [],
  // Names that begin with an underscore are hashed; this part of one has been stable.
  description: ['#overview [class*="_descriptionText_"]', '#overview[role="tabpanel"]'],
  takes: 'first',
  drop: ['.ashby-job-posting-left-pane', '.ashby-application-form-container'],
  parts: '',
  form: '.ashby-application-form-container, #form[role="tabpanel"]',
  list: '.ashby-job-posting-brief-list, .ashby-job-board-heading',
  sent: '.ashby-application-form-success-container',
  pageTitle: { between: ' @ ', first: 'title' },
  state: { name: '__appData', read: readState },
};
