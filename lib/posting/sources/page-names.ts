import { foldSpace } from '../../text/index.ts';
import type { Facts } from '../facts.ts';
import { asText } from '../json.ts';
import { cleanCompany } from '../labels.ts';
import { jsonLdTypes } from './json-ld.ts';
import { metaContent } from './meta.ts';

const headings = (document: Document): string[] =>
  [...document.querySelectorAll('h1')]
    .slice(0, 5)
    .map((h1) => foldSpace((h1.textContent ?? '').slice(0, 400)));

/** The page's only main heading; empty where there are several. */
function mainHeading(document: Document): string {
  const [first = '', ...others] = headings(document).filter((text) => text !== '');
  return others.every((other) => other === first) ? first : '';
}

/** "Senior Engineer | Brightwater" with the site's name cut off, and nothing else. */
function withoutSite(title: string, site: string): string {
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' · ', ' at ', ' @ '])
    if (site && title.endsWith(mark + site)) return title.slice(0, -(mark.length + site.length));
  return title;
}

/** Title and company as any page names them: main heading, Open Graph, the organization in its JSON-LD. */
export function readPageNames(document: Document, records: readonly Record<string, unknown>[]): Facts[] {
  const organization = records.find((record) =>
    jsonLdTypes([record]).some((type) => type === 'Organization' || type === 'Corporation'),
  );
  const site = foldSpace(metaContent(document, 'og:site_name').slice(0, 200));
  const title = foldSpace(metaContent(document, 'og:title').slice(0, 400));
  return [
    { from: 'json-ld', company: foldSpace(asText(organization?.name)) },
    { from: 'selector', title: mainHeading(document) },
    { from: 'meta', title: withoutSite(title, site), company: cleanCompany(site) },
  ];
}
