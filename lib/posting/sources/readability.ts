import { Readability } from '@mozilla/readability';
import { foldSpace } from '../../text/index.ts';
import type { Facts } from '../facts.ts';

const MOST_ELEMENTS = 20_000;

const NOISE = `nav, footer, form, dialog, [role="dialog"], [role="navigation"], [class*="cookie" i], [id*="cookie" i],
  [class*="consent" i], [id*="consent" i], [class*="simplify"], [class*="related" i]`;

/** The main text of any page, by Readability on a copy of it; undefined where there is none, or the page is too large. */
export function readReadable(document: Document): Facts | undefined {
  const copy = document.cloneNode(true) as Document;
  for (const noise of copy.querySelectorAll(NOISE)) noise.remove();
  try {
    const article = new Readability(copy, { maxElemsToParse: MOST_ELEMENTS, disableJSONLD: true }).parse();
    const html = article?.content ?? '';
    if (html === '') return undefined;
    return {
      from: 'readability',
      title: foldSpace(article?.title ?? ''),
      company: foldSpace(article?.siteName ?? ''),
      language: article?.lang ?? undefined,
      description: { html },
    };
  } catch {
    return undefined;
  }
}
