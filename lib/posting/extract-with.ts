import { ashby } from './ats/ashby.ts';
import { greenhouse } from './ats/greenhouse.ts';
import { lever } from './ats/lever.ts';
import type { MainTextReader } from './facts.ts';
import { atsOfHost } from './hosts.ts';
import { isUnfinished } from './page-readiness.ts';
import { parseUrl } from './parse-url.ts';
import { postingKey } from './posting-key.ts';
import { readAny } from './read-any.ts';
import { readBoard } from './read-board.ts';
import { refuse } from './refuse.ts';
import type { Extraction } from './types.ts';

const ADAPTERS = { greenhouse, lever, ashby };

function read(document: Document, url: URL, readMainText: MainTextReader): Extraction {
  const at = postingKey(url.href);
  if (!at) return refuse('not-a-posting');
  const host = url.protocol === 'https:' || url.protocol === 'http:' ? atsOfHost(url.hostname) : 'other';
  if (host !== 'other') return readBoard(document, { key: at.key, url }, ADAPTERS[host], readMainText);
  const extraction = readAny(document, { ...at, url }, readMainText);
  const loading = extraction.status === 'not-a-posting' && document.readyState === 'loading';
  return loading ? refuse('page-loading') : extraction;
}

/**
 * `extractPosting` with a main-text reader of the caller's: the page script goes without Readability, which most pages never need.
 * @param readMainText asked only where nothing better has answered
 */
export function extractWith(document: Document, url: string, readMainText: MainTextReader): Extraction {
  try {
    if (document.contentType === 'application/pdf') return refuse('page-is-pdf');
    const parsed = parseUrl(url);
    if (!parsed || !document.documentElement) return refuse('not-a-posting');
    return read(document, parsed, readMainText);
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
