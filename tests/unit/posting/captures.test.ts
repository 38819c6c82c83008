// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractPosting, type Posting } from '../../../lib/posting/index.ts';

const PAGES = new URL('../../../../shared/ats/pages/', import.meta.url);
const present = existsSync(PAGES);
const mustBePresent = process.env.CI_RUN === '1' && !process.env.GITHUB_ACTIONS;

const CATALIST = 'catalist/b569aed8-57a5-45f8-bd7f-efbda74dff7d';
const NIELSEN = 'nielsen/f221a3f5-4045-49f0-a443-62b0030dc56f';
const HEBBIA = 'hebbia-ai/d4efb36c-c59b-4468-b572-88264d555167';
const XSOLLA = 'xsolla/0b0c0d0e-1111-4222-8333-444455556666';
const NIELSEN_TITLE = 'Senior Software Engineer ( Java , Python , SQL , AWS / Oracle)';

interface Fact {
  url: string;
  status: string;
  key?: string;
  title?: string;
  company?: string;
  reason?: string;
}

const lever = (posting: string, page = ''): Pick<Fact, 'url' | 'key'> => ({
  url: `https://jobs.lever.co/${posting}${page}`,
  key: `lever:${posting.replace('/', ':')}`,
});
const greenhouse = (board: string, id: string): Pick<Fact, 'url' | 'key'> => ({
  url: `https://job-boards.greenhouse.io/${board}/jobs/${id}`,
  key: `greenhouse:${board}:${id}`,
});

const FACTS: Record<string, Fact> = {
  'ashby-hebbia-backend-engineer-application': {
    url: `https://jobs.ashbyhq.com/${HEBBIA}/application?utm_source=linkedin`,
    key: `ashby:${HEBBIA.replace('/', ':')}`,
    status: 'posting',
    title: 'Backend Engineer, Agent Collaboration Platform',
    company: 'Hebbia AI',
  },
  'ashby-not-found': {
    url: `https://jobs.ashbyhq.com/${HEBBIA}`,
    status: 'removed',
    reason: 'posting-removed',
  },
  'greenhouse-embed-host-openzeppelin': {
    url: 'https://www.openzeppelin.com/jobs/opening?gh_jid=123456',
    status: 'not-a-posting',
    reason: 'posting-elsewhere',
  },
  'greenhouse-gitlab-backend-engineer': {
    ...greenhouse('gitlab', '8620720002'),
    status: 'posting',
    title: 'Backend Engineer (Ruby), AI Engineering: Agent Observability',
    company: 'GitLab',
  },
  'greenhouse-sonatus-senior-staff-ai-engineer': {
    ...greenhouse('sonatus', '5071418007'),
    status: 'posting',
    title: 'Senior Staff AI Engineer',
    company: 'Sonatus',
  },
  'lever-catalist-software-engineer': {
    ...lever(CATALIST),
    status: 'posting',
    title: 'Software Engineer',
    company: 'Catalist',
  },
  'lever-catalist-software-engineer-apply': {
    ...lever(CATALIST, '/apply'),
    status: 'form-only',
    title: 'Software Engineer',
    company: 'Catalist',
  },
  'lever-catalist-software-engineer-thanks': {
    url: `https://jobs.lever.co/${CATALIST}/thanks`,
    status: 'not-a-posting',
    reason: 'already-applied',
  },
  'lever-nielsen-senior-software-engineer': {
    ...lever(NIELSEN),
    status: 'posting',
    title: NIELSEN_TITLE,
    company: 'Nielsen',
  },
  'lever-nielsen-senior-software-engineer-apply': {
    ...lever(NIELSEN, '/apply'),
    status: 'form-only',
    title: NIELSEN_TITLE,
    company: 'Nielsen',
  },
  'lever-xsolla-front-end-engineer-apply': {
    ...lever(XSOLLA, '/apply'),
    status: 'form-only',
    title: 'Front End Engineer',
    company: 'Xsolla',
  },
};

const names = present ? readdirSync(PAGES).map((file) => file.replace('.html', '')) : Object.keys(FACTS);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function openPage(name: string, url: string): Document {
  const html = readFileSync(new URL(`${name}.html`, PAGES), 'utf8');
  // Nine tenths of a Lever page are styles, which nobody reads here and jsdom parses slowly.
  const page = new JSDOM(html.replace(/<style[^>]*>[^<]*<\/style>/g, ''), { url }).window.document;
  Object.defineProperty(page, 'readyState', { value: 'complete' });
  return page;
}

/** The words of the description by a second way: the board's markup, without anything of ours. */
function ownWords(page: Document): string[] {
  const sections = `.job__description, .posting-page .section:not(.posting-header):not(.last-section-apply)`;
  for (const extra of page.querySelectorAll('.simplify-jobs-shadow-root, style, script:not([type])'))
    extra.remove();
  const shown = [...page.querySelectorAll(sections)].map((element) => element.innerHTML);
  const structured = page.querySelector('script[type="application/ld+json"]')?.textContent;
  const html = shown.length > 0 ? shown.join(' ') : (JSON.parse(structured ?? '{}').description ?? '');
  const parsed = new JSDOM(html.replace(/<(?=br|\/p|\/div|\/li|\/h)/g, ' <')).window.document;
  return wordsOf(parsed.body.textContent ?? '');
}

const postingWords = (posting: Posting): string[] =>
  wordsOf(posting.sections.flatMap((section) => [section.heading, ...section.blocks]).join(' '));

function checkPosting(posting: Posting, { key, title, company }: Fact, own: string[]): void {
  expect({ key: posting.key, title: posting.title, company: posting.company }).toEqual({
    key,
    title,
    company,
  });
  const words = postingWords(posting);
  expect(own.length).toBeGreaterThan(200);
  expect(words.slice(0, 12)).toEqual(own.slice(0, 12));
  expect(words.slice(-12)).toEqual(own.slice(-12));
  expect(Math.abs(words.length - own.length) / own.length).toBeLessThan(0.01);
}

it('has the captures beside the checkout, where they are promised', () => {
  expect(present || !mustBePresent, `${PAGES.pathname} is missing: .ci/run needs it.`).toBe(true);
});

describe.skipIf(!present)('the genuine captures', () => {
  it.each(names)('%s', { timeout: 60_000 }, (name) => {
    const fact = FACTS[name];
    if (!fact) throw new Error(`${name} is a new capture: say here what it holds.`);
    const { url, ...expected } = fact;
    const page = openPage(name, url);
    const extraction = extractPosting(page, url);
    if (extraction.status !== 'posting') {
      expect(extraction).toMatchObject(expected);
      return;
    }
    checkPosting(extraction.posting, fact, ownWords(page));
  });

  const onPage = names.filter((name) => FACTS[name]?.status === 'posting' && !name.startsWith('ashby'));
  it.each(onPage)('%s without its scripts', { timeout: 60_000 }, (name) => {
    const fact = FACTS[name];
    if (!fact) return;
    const page = openPage(name, fact.url);
    for (const script of page.querySelectorAll('script')) script.remove();
    const extraction = extractPosting(page, fact.url);
    expect(extraction).toMatchObject({ posting: { from: { html: 'selector' } } });
    if (extraction.status === 'posting') checkPosting(extraction.posting, fact, ownWords(page));
  });
});
