import type { Facts } from '../facts.ts';
import { asArray, asRecord, asText } from '../json.ts';
import { readPay } from '../read-pay.ts';
import type { Adapter } from './adapter.ts';

function payRange(value: unknown): { html: string; text: string } {
  const range = asRecord(value);
  const amounts = [asText(range.min), asText(range.max)].filter((amount) => amount !== '').join(' - ');
  const text = `${amounts} ${asText(range.currency_type)}`.trim();
  const title = asText(range.title);
  return { html: `${asText(range.description)}<p>${title}</p><p>${text}</p>`, text };
}

/** `state.loaderData[<route>].jobPost` of Remix; the route's name differs between the page and the embedded form. */
function readState(state: unknown, jobId: string): Facts | undefined {
  const routes = Object.values(asRecord(asRecord(asRecord(state).state).loaderData)).map(asRecord);
  const route = routes.find((data) => asText(asRecord(data.jobPost).title) !== '');
  const id = asText(route?.jobPostId);
  const post = asRecord(route?.jobPost);
  if (!route || (jobId && id && id !== jobId)) return undefined;
  const ranges = asArray(post.pay_ranges).map(payRange);
  const html = [
    asText(post.introduction),
    asText(post.content),
    ...ranges.map((range) => range.html),
    asText(post.conclusion),
  ];
  return {
    from: 'page-state',
    id,
    title: asText(post.title),
    company: asText(post.company_name),
    location: asText(post.job_post_location),
    postedAt: asText(post.published_at),
    language: asText(post.language),
    pay: ranges[0] && readPay(ranges[0].text),
    description: { html: html.filter((part) => part !== '').join('\n<hr>\n') },
  };
}

/**
 * The four Greenhouse hosts: the renderer of job-boards.*, the classic one of boards.*, and the embedded form.
 * New renderer seen in captures of 2026-10; classic markup as read by public code, no capture.
 */
export const greenhouse: Adapter = {
  ats: 'greenhouse',
  // `.job__title` holds the location too.
  title: ['.job__title h1', 'h1.app-title', '#header h1'],
  company: ['#header .company-name', '.company-name', ['.image-container img', 'alt']],
  team: [],
  location: ['.job__location > div', '.job__location', '#header .location'],
  workplace: [],
  employmentType: [],
  pay: ['.job__pay-ranges .pay-range > p:last-of-type', '.pay-range'],
  description: ['.job__description', '#app_body #content', '#content'],
  takes: 'first',
  drop: ['.job-alert', '#application', '#apply_button', '#grnhse_app'],
  parts: '.job__description > div, .content-intro, .content-conclusion, .content-pay-transparency',
  form: '#application-form, #application_form',
  list: '.job-posts, div.opening, .opening a[href*="/jobs/"]',
  sent: '#application_confirmation, .confirmation',
  pageTitle: { before: 'Job Application for ', between: ' at ', first: 'title' },
  state: { name: '__remixContext', read: readState },
};
