import type { Adapter } from './ats/adapter.ts';
import { buildPosting } from './build-posting.ts';
import { canonicalUrl } from './canonical-url.ts';
import { fullest, type ReadDescription, readDescription } from './description.ts';
import type { Facts, MainTextReader } from './facts.ts';
import { isOpenEnded, isUnfinished } from './page-readiness.ts';
import { refuse } from './refuse.ts';
import { saysRemoved } from './says-removed.ts';
import { pickJobPosting } from './sources/job-postings.ts';
import { jsonLdRecords } from './sources/json-ld.ts';
import { readMeta } from './sources/meta.ts';
import { pageState } from './sources/page-state.ts';
import { readSelectors } from './sources/read-selectors.ts';
import type { Extraction } from './types.ts';

const SENT = /\/(?:thanks|confirmation)\/?$/;
const FORM = /\/(?:apply|application)\/?$|^\/embed\//;

/**
 * Reads a page on one of the boards' own hosts.
 * @param at the page's address and the key made from it
 */
export function readBoard(
  document: Document,
  at: { key: string; url: URL },
  adapter: Adapter,
  readMainText: MainTextReader,
): Extraction {
  const { key, url } = at;
  const jobId = key.startsWith('page:') ? '' : key.slice(key.lastIndexOf(':') + 1);
  const has = (css: string): boolean => document.querySelector(css) !== null;
  if (SENT.test(url.pathname) || has(adapter.sent)) return refuse('already-applied');

  const state = adapter.state?.read(pageState(document, adapter.state.name), jobId);
  const selected = readSelectors(document, adapter);
  if (state === 'removed' && !selected.title) return refuse('posting-removed');
  if (jobId === '') return refuse(noPosting(document, url, has(adapter.list)));

  const structured = pickJobPosting(jsonLdRecords(document), jobId, {
    url,
    titles: [selected.title ?? ''],
  });
  const trusted = [structured, state, selected].filter((facts) => typeof facts === 'object');
  const title = trusted.find((facts) => facts.title)?.title ?? '';
  const all = [...trusted, readMeta(document, adapter, { key, title })];
  const mainText = FORM.test(url.pathname) ? () => undefined : readMainText;
  const description = describe(document, all, adapter, mainText);
  const named = all.find((facts) => facts.title);
  if (description && named) {
    if (description.from === 'selector' && isOpenEnded(document, elementsOf(selected)))
      return refuse('page-loading');
    const place = { key, ats: adapter.ats, url: canonicalUrl(url.href) };
    return { status: 'posting', posting: buildPosting(place, all, description, pageLanguage(document)) };
  }
  if (has(adapter.form)) return formOnly(at, all);
  return refuse(noPosting(document, url, has(adapter.list)));
}

const pageLanguage = (document: Document): string => document.documentElement.getAttribute('lang') ?? '';

const elementsOf = ({ description }: Facts): Element[] =>
  description && 'elements' in description ? description.elements : [];

function describe(
  document: Document,
  all: readonly Facts[],
  adapter: Adapter,
  readMainText: MainTextReader,
): ReadDescription | undefined {
  const read = (facts: Facts): ReadDescription[] => {
    const found = readDescription(document, facts, { drop: adapter.drop.join(), parts: adapter.parts });
    return found ? [found] : [];
  };
  const trusted = all.filter((facts) => facts.from !== 'meta').flatMap(read);
  const best = fullest(trusted) ?? all.flatMap(read)[0];
  if (best || isUnfinished(document)) return best;
  // A page of the board without the classes it is known by.
  const readable = readMainText(document);
  const found = readable && readDescription(document, readable);
  return found && found.length > 600 ? found : undefined;
}

function noPosting(document: Document, url: URL, list: boolean) {
  if (url.searchParams.get('error') === 'true' || (!list && saysRemoved(document))) return 'posting-removed';
  if (!list && isUnfinished(document)) return 'page-loading';
  return list || pathLength(url) < 2 ? 'board-list' : 'not-a-posting';
}

const pathLength = (url: URL): number => url.pathname.split('/').filter((part) => part !== '').length;

function formOnly({ key, url }: { key: string; url: URL }, all: readonly Facts[]): Extraction {
  const postingUrl = canonicalUrl(url.href);
  const title = all.find((facts) => facts.title)?.title;
  const company = all.find((facts) => facts.company)?.company;
  return {
    status: 'form-only',
    key,
    ...(postingUrl.includes('/embed/') ? {} : { postingUrl }),
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
  };
}
