import { need, openCapture, type Structured, setJsonLd, setMeta, setState } from './captured-page.ts';
import type { Given } from './payloads.ts';
import { plainText } from './plain-text.ts';

/** A captured page that takes the place of another posting's. */
export interface Skeleton {
  name: string;
  board: 'ashby' | 'greenhouse' | 'lever';
  structured: Structured;
  open: (structured: Structured) => Document;
  url: (given: Given) => string;
  /** Puts a posting with the given parts of its description into the page. */
  fill: (page: Document, given: Given, parts: readonly string[]) => void;
}

interface AshbyState {
  posting: Record<string, unknown>;
  organization: { name: string };
}

interface GreenhouseState {
  state: { loaderData: Record<string, { jobPostId: string; jobPost: Record<string, unknown> }> };
}

const wrapped = (parts: readonly string[]): string => parts.map((part) => `<div>${part}</div>`).join('');

function fillAshby(page: Document, given: Given, parts: readonly string[]): void {
  const html = parts.join('');
  page.title = `${given.title} @ ${given.company}`;
  const [url, text] = [`https://jobs.ashbyhq.com/${given.site}/${given.id}`, plainText(html)];
  const names = { title: page.title, 'og:title': given.title, 'twitter:title': given.title, 'og:url': url };
  setMeta(page, { ...names, description: text, 'og:description': text, 'twitter:description': text });
  need(page, 'h1.ashby-job-posting-heading').textContent = given.title;
  need(page, '.ashby-job-posting-header img').setAttribute('alt', given.company);
  setJsonLd(page, given, html);
  setState<AshbyState>(page, (state) => {
    const { id, title } = given;
    Object.assign(state.posting, { id, title, descriptionHtml: html, descriptionPlainText: text });
    state.organization.name = given.company;
  });
  const overview = page.querySelector('[class*="_descriptionText_"]');
  if (overview) overview.innerHTML = html;
}

/** No capture of this tab exists: its panel as SELECTORS.md describes it, in the place of the form's. */
function openOverview(structured: Structured): Document {
  const page = openCapture('ashby-hebbia-backend-engineer-application', structured);
  need(page, '#form[role="tabpanel"]').outerHTML =
    `<div tabindex="0" role="tabpanel" aria-labelledby="job-overview" id="overview"><div class="_content_5yu8i_190 ashby-job-posting-right-pane-overview"><div class="_descriptionText_5yu8i_201"></div></div><div class="_applyButtonContainer_5yu8i_300"><a class="_button_zyh3g_28 _primary_zyh3g_97" href="#"><span>Apply for this Job</span></a></div></div>`;
  return page;
}

function fillGreenhouse(page: Document, given: Given, parts: readonly string[]): void {
  const url = `https://job-boards.greenhouse.io/${given.site}/jobs/${given.id}`;
  page.title = `Job Application for ${given.title} at ${given.company}`;
  setMeta(page, { 'og:title': given.title, 'og:description': given.location, 'og:url': url });
  need(page, 'link[rel="canonical"]').setAttribute('href', url.replace('https', 'http'));
  need(page, '.job__title h1').textContent = given.title;
  need(page, '.job__location > div').textContent = given.location;
  need(page, '.image-container img').setAttribute('alt', `${given.company} Logo`);
  need(page, '.job__description').innerHTML = wrapped(parts);
  setState<GreenhouseState>(page, (state) => {
    const data = state.state.loaderData['routes/$url_token_.jobs_.$job_post_id'];
    if (!data) throw new Error('The capture has no such route.');
    data.jobPostId = given.id;
    const [introduction, content, conclusion] = parts.length === 3 ? parts : ['', parts.join('\n'), ''];
    const text = { introduction, content, conclusion, pay_ranges: [] };
    Object.assign(data.jobPost, text, { title: given.title, company_name: given.company, public_url: url });
  });
}

function fillLever(page: Document, given: Given, parts: readonly string[]): void {
  page.title = `${given.company} - ${given.title}`;
  setMeta(page, {
    'og:title': page.title,
    'og:url': `https://jobs.lever.co/${given.site}/${given.id}`,
    'og:description': (need(page, '.posting-headline').textContent ?? '').slice(0, 50),
  });
  need(page, '.posting-headline h2').textContent = given.title;
  need(page, '.main-header-logo img').setAttribute('alt', `${given.company} logo`);
  const described = need(page, '[data-qa="job-description"]');
  // What another extension has put in stays where it is.
  for (const node of [...described.children]) if (!node.matches('.simplify-jobs-shadow-root')) node.remove();
  described.insertAdjacentHTML('beforeend', `<div>${parts[0] ?? ''}</div>`);
  const sections = [...(described.parentElement?.children ?? [])];
  for (const section of sections)
    if (section !== described && !section.matches('.last-section-apply')) section.remove();
  const rest = parts.slice(1).map((part, index, all) => {
    const closing = index === all.length - 1 ? ' data-qa="closing-description"' : '';
    return `<div class="section page-centered"${closing}><div>${part}</div></div>`;
  });
  described.insertAdjacentHTML('afterend', rest.join(''));
  setJsonLd(page, given, parts.join('<br/>'));
}

type Kind = Omit<Skeleton, 'structured'> & { structured: readonly Structured[] };

const KINDS: readonly Kind[] = [
  {
    name: 'Ashby, application tab',
    board: 'ashby',
    structured: ['with', 'without'],
    open: (structured) => openCapture('ashby-hebbia-backend-engineer-application', structured),
    url: ({ site, id }) => `https://jobs.ashbyhq.com/${site}/${id}/application?utm_source=linkedin`,
    fill: fillAshby,
  },
  {
    name: 'Ashby, overview tab',
    board: 'ashby',
    structured: ['with', 'without'],
    open: openOverview,
    url: ({ site, id }) => `https://jobs.ashbyhq.com/${site}/${id}`,
    fill: fillAshby,
  },
  ...(['sonatus-senior-staff-ai-engineer', 'gitlab-backend-engineer'] as const).map(
    (file): Kind => ({
      name: `Greenhouse, ${file.split('-')[0]}`,
      board: 'greenhouse',
      // GitLab's capture has neither.
      structured: file.startsWith('gitlab') ? ['without'] : ['with', 'without'],
      open: (structured) => openCapture(`greenhouse-${file}`, structured),
      url: ({ site, id }) => `https://job-boards.greenhouse.io/${site}/jobs/${id}`,
      fill: fillGreenhouse,
    }),
  ),
  ...(['nielsen-senior-software-engineer', 'catalist-software-engineer'] as const).map(
    (file): Kind => ({
      name: `Lever, ${file.split('-')[0]}`,
      board: 'lever',
      structured: ['with', 'without'],
      open: (structured) => openCapture(`lever-${file}`, structured),
      url: ({ site, id }) => `https://jobs.lever.co/${site}/${id}`,
      fill: fillLever,
    }),
  ),
];

/** Every captured page, once with and once without page state and JSON-LD. */
export const SKELETONS: readonly Skeleton[] = KINDS.flatMap((kind) =>
  kind.structured.map((structured) => ({ ...kind, structured })),
);
