import { atsOfHost } from './hosts.ts';
import { parseUrl } from './parse-url.ts';

/** What the boards' loader scripts put their frame into, and the frames themselves. */
const CONTAINERS =
  '#grnhse_app, #grnhse_iframe, #ashby_embed, #ashby_embed_iframe, #lever-jobs-container, #lever-jobs-embed';

/** True for a company's page that shows postings through a board's script or frame. */
export function embedsBoard(document: Document): boolean {
  if (document.querySelector(CONTAINERS)) return true;
  return [...document.querySelectorAll('script[src], iframe[src]')].some((element) => {
    const source = parseUrl(element.getAttribute('src') ?? '');
    return source !== undefined && atsOfHost(source.hostname) !== 'other';
  });
}
