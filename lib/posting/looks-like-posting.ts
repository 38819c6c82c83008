import { foldSpace } from '../text/index.ts';
import { saysApply } from './control-words.ts';
import { type ReadDescription, sectionsOf } from './description.ts';
import type { SectionKind } from './types.ts';

interface Page {
  title: string;
  url: URL;
  apply: boolean;
  /** `@type`s of the page's JSON-LD. */
  types: readonly string[];
  /** The page links to many postings. */
  lists: boolean;
}

const SHORTEST = 500;
const ROLE =
  /\b(?:engineer|developer|programmer|architect|administrator|analyst|scientist|manager|lead|designer|consultant|specialist|intern|tester|sre|devops|dba|cto|head of|entwickler(?:in)?|ingenieur(?:in)?|développeur|développeuse|ingénieur|desarrollador|desenvolvedor|ontwikkelaar|sviluppatore|utvecklare|werkstudent(?:in)?)/i;
const JOB_PATH =
  /(?:^|[/_.-])(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|stellen|karriere|emplois?)(?:$|[/_.?-])/i;
const JOB_FOLDERS = new Set(
  'job jobs position positions career careers opening openings vacancies o'.split(' '),
);
const ADVICE =
  /^(?:how|why|what|when|should|is|are|top|best|\d{1,3}) |\b(?:guide|template|examples?|tips|salary guide|interview questions)\b/i;
const ARTICLE = new Set([
  'NewsArticle',
  'Article',
  'BlogPosting',
  'Report',
  'TechArticle',
  'Recipe',
  'Product',
  'HowTo',
  'SearchResultsPage',
  'QAPage',
]);

/** True where the page has a link or button to apply with. */
export function hasApplyControl(document: Document): boolean {
  const controls = [...document.querySelectorAll('a, button, input[type="submit"]')].slice(0, 1500);
  return controls.some((control) => {
    const text = control.textContent || control.getAttribute('value') || '';
    return text.length < 200 && saysApply(foldSpace(text));
  });
}

/** True where the page links to so many postings that it must be a list of them. */
export function listsJobs(document: Document): boolean {
  const links = new Set<string>();
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, 3000)) {
    const path = (link.getAttribute('href') ?? '').split(/[?#]/)[0] ?? '';
    const [folder = '', name = ''] = path
      .split('/')
      .filter((part) => part !== '')
      .slice(-2);
    if (JOB_FOLDERS.has(folder.toLowerCase()) && name.length > 3 && ROLE.test(link.textContent ?? ''))
      links.add(path);
  }
  return links.size >= 5;
}

/**
 * True where a page's main text is a job posting. Sections a posting has, a role in the title, a way to apply and the address each count;
 * without what is asked of the applicant or what they will do, nothing is a posting.
 */
export function looksLikePosting(text: ReadDescription, page: Page): boolean {
  if (text.length < SHORTEST || ADVICE.test(page.title)) return false;
  if (page.types.some((type) => ARTICLE.has(type))) return false;
  const kinds = new Set<SectionKind>(
    sectionsOf(text)
      .filter(({ heading }) => heading !== '')
      .map(({ kind }) => kind),
  );
  const has = (kind: SectionKind): number => (kinds.has(kind) ? 1 : 0);
  const core = has('requirements') + has('responsibilities');
  if (core === 0) return false;
  const more = Math.min(1, has('benefits') + has('nice-to-have') + has('process') + has('legal'));
  const role = ROLE.test(page.title) ? 1 : 0;
  const path = JOB_PATH.test(page.url.pathname) ? 1 : 0;
  const score = core + more + role + path + (page.apply ? 1 : 0) - (page.lists ? 1 : 0);
  return score >= 4 && role + path > 0;
}
