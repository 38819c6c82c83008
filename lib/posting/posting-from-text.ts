import { foldSpace } from '../text/index.ts';
import { canonicalUrl } from './canonical-url.ts';
import { languageOf } from './language.ts';
import { postingKey } from './posting-key.ts';
import { buildSections } from './sections/build-sections.ts';
import { textLines } from './sections/text-lines.ts';
import { textToHtml } from './text-to-html.ts';
import type { Posting } from './types.ts';

/** FNV-1a, twice 32 bits, as 16 hex digits. */
function hash(text: string): string {
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x01000193) ^ (low >>> 13);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * A posting out of text the user pasted. Its key is that of `given.url` where there is one, else `paste:<hash>` of title, company and text,
 * white space aside.
 */
export function postingFromText(
  text: string,
  given: { title: string; company: string; url?: string },
): Posting {
  const title = foldSpace(given.title);
  const company = foldSpace(given.company);
  const known = given.url ? postingKey(given.url) : undefined;
  return {
    key: known?.key ?? `paste:${hash([title, company, foldSpace(text)].join('\n'))}`,
    ats: known?.ats ?? 'other',
    url: known && given.url ? canonicalUrl(given.url) : '',
    title,
    company,
    language: languageOf(text, []),
    html: textToHtml(text),
    sections: buildSections(textLines(text)),
    from: { title: 'user', company: 'user', html: 'user' },
    conflicts: [],
  };
}
