import { atsOfHost } from './hosts.ts';
import { pageAddress } from './page-key.ts';
import { parseUrl } from './parse-url.ts';

/**
 * The posting's own address: without `/apply`, `/application`, `/thanks`, query and fragment on a board's host; the posting behind an
 * embedded form; elsewhere the page's address without tracking parameters.
 */
export function canonicalUrl(url: string): string {
  const parsed = parseUrl(url);
  if (!parsed) return url;
  const ats = atsOfHost(parsed.hostname);
  if (ats === 'other') return pageAddress(parsed);
  const parts = parsed.pathname.split('/').filter((part) => part !== '');
  if (parts[0] === 'embed') return embeddedPosting(parsed) ?? pageAddress(parsed);
  const kept = parts.slice(0, ats === 'greenhouse' ? 3 : 2);
  return kept.length > 1 ? `${parsed.origin}/${kept.join('/')}` : pageAddress(parsed);
}

/** Greenhouse's `/embed/job_app?for=<board>&token=<id>`, in either order; undefined where the board is not named. */
function embeddedPosting(url: URL): string | undefined {
  const board = url.searchParams.get('for');
  const id = url.searchParams.get('token');
  return board && id
    ? `${url.origin}/${encodeURIComponent(board)}/jobs/${encodeURIComponent(id)}`
    : undefined;
}
