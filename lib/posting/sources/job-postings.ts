import { foldTitle } from '../../text/index.ts';
import type { Facts } from '../facts.ts';
import { pageAddress } from '../page-key.ts';
import { parseUrl } from '../parse-url.ts';
import { isJobPosting, readJobPosting } from './json-ld.ts';

const MOST = 100;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Structured data that names another posting: the site has changed pages without a new document. */
const isForeign = (facts: Facts, jobId: string): boolean =>
  facts.id !== jobId && UUID.test(facts.id ?? '') && UUID.test(jobId);

function isAt(url: string | undefined, here: string): boolean {
  const parsed = parseUrl(url ?? '');
  return parsed !== undefined && pageAddress(parsed) === here;
}

/**
 * The one JSON-LD posting the page is about. Of several, the one with the address's job id or the page's address, else the one whose title the page bears.
 * `several` where none stands out: then the page is a list.
 */
export function pickJobPosting(
  records: readonly Record<string, unknown>[],
  jobId: string,
  page: { url: URL; titles: readonly string[] },
): Facts | 'several' | undefined {
  const all = records.filter(isJobPosting).slice(0, MOST).map(readJobPosting);
  const here = pageAddress(page.url);
  const named =
    all.find((facts) => jobId !== '' && facts.id === jobId) ?? all.find((facts) => isAt(facts.url, here));
  if (named) return named;
  const own = all.filter((facts) => facts.title && !isForeign(facts, jobId));
  if (own.length < 2) return own[0];
  const titles = page.titles.map(foldTitle);
  const exact = own.filter((facts) => titles.includes(foldTitle(facts.title ?? '')));
  const distinct = new Set(own.map((facts) => `${foldTitle(facts.title ?? '')} ${facts.location}`));
  return exact.length === 1 || distinct.size === 1 ? (exact[0] ?? own[0]) : 'several';
}
