import { foldSpace } from '../../text/index.ts';
import type { Adapter } from '../ats/adapter.ts';
import type { Facts } from '../facts.ts';
import { postingKey } from '../posting-key.ts';
import { samePosting } from '../same-posting.ts';

/** The content of a `<meta>` by its name or property, as it stands. */
export function metaContent(document: Document, name: string): string {
  const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return found?.getAttribute('content') ?? '';
}

export const pageTitleOf = (document: Document): string =>
  foldSpace((document.querySelector('title')?.textContent ?? '').slice(0, 600));

/** Title and company out of a page title such as `Job Application for <title> at <company>`. */
function splitPageTitle(page: string, rule: NonNullable<Adapter['pageTitle']>, title: string) {
  const before = rule.before ?? '';
  if (!page.startsWith(before)) return {};
  const rest = page.slice(before.length);
  if (title && rule.first === 'title' && rest.startsWith(title + rule.between))
    return { title, company: rest.slice(title.length + rule.between.length) };
  if (title && rule.first === 'company' && rest.endsWith(rule.between + title))
    return { title, company: rest.slice(0, -(title.length + rule.between.length)) };
  const at = rule.first === 'title' ? rest.lastIndexOf(rule.between) : rest.indexOf(rule.between);
  if (at < 1) return {};
  const [head, tail] = [rest.slice(0, at), rest.slice(at + rule.between.length)];
  return rule.first === 'title' ? { title: head, company: tail } : { title: tail, company: head };
}

/**
 * What the head of a board's page says. `page.title` is the posting's title where another source knows it: it tells where to cut the
 * page's title, whatever punctuation either name holds.
 */
export function readMeta(document: Document, adapter: Adapter, page: { key: string; title: string }): Facts {
  const about = postingKey(metaContent(document, 'og:url'))?.key ?? '';
  // Left over from another posting: the site changed pages without a new document.
  if (about !== '' && !about.startsWith('page:') && !samePosting(about, page.key)) return { from: 'meta' };
  const og = foldSpace(metaContent(document, 'og:title').slice(0, 600));
  const rule = adapter.pageTitle;
  const pageTitle = pageTitleOf(document);
  const whole = rule ? splitPageTitle(pageTitle, rule, page.title || og) : {};
  // Lever's og:title is the page's title.
  const ogTitle = rule && og === pageTitle ? undefined : og;
  return {
    from: 'meta',
    title: ogTitle || whole.title,
    company: whole.company,
    ...metaFacts(document, adapter),
  };
}

function metaFacts(document: Document, adapter: Adapter): Partial<Facts> {
  if (adapter.ats === 'greenhouse') return { location: foldSpace(metaContent(document, 'og:description')) };
  if (adapter.ats !== 'ashby') return {};
  // Ashby puts the whole description there, as plain text.
  const text = metaContent(document, 'description') || metaContent(document, 'og:description');
  return text.length > 200 ? { description: { text } } : {};
}
