import { ashby } from './ats/ashby.ts';
import { greenhouse } from './ats/greenhouse.ts';
import { lever } from './ats/lever.ts';
import { atsOfHost } from './hosts.ts';
import { isUnfinished } from './page-readiness.ts';
import { parseUrl } from './parse-url.ts';
import { postingKey } from './posting-key.ts';
import { readAny } from './read-any.ts';
import { readBoard } from './read-board.ts';
import { refuse } from './refuse.ts';
import type { Extraction } from './types.ts';

const ADAPTERS = { greenhouse, lever, ashby };

function read(document: Document, url: URL): Extraction {
  const at = postingKey(url.href);
  if (!at) return refuse('not-a-posting');
  const host = url.protocol === 'https:' || url.protocol === 'http:' ? atsOfHost(url.hostname) : 'other';
  if (host !== 'other') return readBoard(document, { key: at.key, url }, ADAPTERS[host]);
  const extraction = readAny(document, { ...at, url });
  const loading = extraction.status === 'not-a-posting' && document.readyState === 'loading';
  return loading ? refuse('page-loading') : extraction;
}

/**
 * The one posting a document shows, or a typed reason why there is none. Never throws, runs nothing of the page and leaves it as it is.
 * @param document the page; read without asking for layout
 * @param url the page's address; keys and adapters are chosen by its host, compared whole
 */
export function extractPosting(document: Document, url: string): Extraction {
  try {
    if (document.contentType === 'application/pdf') return refuse('page-is-pdf');
    const parsed = parseUrl(url);
    if (!parsed || !document.documentElement) return refuse('not-a-posting');
    return read(document, parsed);
  } catch {
    // A page can shadow the document's own methods (`<form name="querySelector">`): then nothing it says can be relied on.
    return isLoading(document) ? refuse('page-loading') : refuse('not-a-posting');
  }
}

function isLoading(document: Document): boolean {
  try {
    return isUnfinished(document);
  } catch {
    return false;
  }
}
