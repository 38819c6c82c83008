const TRACKING = new Set(
  `gh_src gclid gbraid wbraid gad_source gad_campaignid fbclid msclkid dclid yclid ttclid li_fat_id igshid mc_cid mc_eid
  _hsenc _hsmi ref referrer referer source src lever-source lever-origin lever-via trk trackingid refid sid jobboard
  iis iisn _ga _gl`.split(/\s/),
);

const isTracking = (name: string): boolean => name.startsWith('utm_') || TRACKING.has(name);

/** Address of a page without what only says how one came to it. */
export function pageAddress(url: URL): string {
  const query = [...url.searchParams]
    .filter(([name]) => !isTracking(name.toLowerCase()))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const origin = url.origin === 'null' ? `${url.protocol}//${url.host}` : url.origin;
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/$/, '') : url.pathname;
  // A '#/' or '#!/' fragment is a route of a single-page site; any other is a place on the page.
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  return `${origin}${path}${query.length > 0 ? `?${query.join('&')}` : ''}${route}`;
}

export const pageKey = (url: URL): string => `page:${pageAddress(url)}`;
