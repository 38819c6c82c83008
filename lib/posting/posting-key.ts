import { atsOfHost } from './hosts.ts';
import { pageKey } from './page-key.ts';
import { parseUrl, pathParts } from './parse-url.ts';
import type { Ats } from './types.ts';

interface PostingKey {
  ats: Ats;
  key: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const JOB_ID = /^\d{1,20}$/;

const param = (url: URL, name: string): string => (url.searchParams.get(name) ?? '').trim().toLowerCase();

function greenhouseKey(url: URL): string | undefined {
  const [board, jobs, id = ''] = pathParts(url);
  if (board === 'embed') {
    const token = param(url, 'token') || param(url, 'gh_jid');
    return JOB_ID.test(token) ? `greenhouse:${param(url, 'for') || '*'}:${token}` : undefined;
  }
  if (board && jobs === 'jobs' && JOB_ID.test(id)) return `greenhouse:${board}:${id}`;
  const linked = param(url, 'gh_jid');
  return JOB_ID.test(linked) ? `greenhouse:${board ?? '*'}:${linked}` : undefined;
}

function leverKey(url: URL): string | undefined {
  const [site, id = ''] = pathParts(url);
  return site && UUID.test(id) ? `lever:${site}:${id}` : undefined;
}

function ashbyKey(url: URL): string | undefined {
  const [org, id = ''] = pathParts(url);
  const uuid = UUID.test(id) ? id : param(url, 'ashby_jid');
  return UUID.test(uuid) ? `ashby:${org ?? '*'}:${uuid}` : undefined;
}

/** A company's own page that names the posting it embeds. */
function embeddedKey(url: URL): PostingKey | undefined {
  const greenhouse = param(url, 'gh_jid');
  if (JOB_ID.test(greenhouse)) return { ats: 'greenhouse', key: `greenhouse:*:${greenhouse}` };
  const ashby = param(url, 'ashby_jid');
  return UUID.test(ashby) ? { ats: 'ashby', key: `ashby:*:${ashby}` } : undefined;
}

const READERS = { greenhouse: greenhouseKey, lever: leverKey, ashby: ashbyKey };

/**
 * The key of the posting an address leads to: `<ats>:<board>:<id>`, the board `*` where the address does not say it, or
 * `page:<address>` for a page that is no board's posting. Undefined where the text is no address.
 * URL forms: Greenhouse, Lever and Ashby as seen until 2026-11.
 */
export function postingKey(url: string): PostingKey | undefined {
  const parsed = parseUrl(url);
  if (!parsed) return undefined;
  const web = parsed.protocol === 'https:' || parsed.protocol === 'http:';
  const ats = web ? atsOfHost(parsed.hostname) : 'other';
  if (ats === 'other') return (web && embeddedKey(parsed)) || { ats, key: pageKey(parsed) };
  return { ats, key: READERS[ats](parsed) ?? pageKey(parsed) };
}
