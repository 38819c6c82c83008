// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractPosting, type Posting } from '../../../lib/posting/index.ts';
import { type Given, payloadsPresent, readPayload } from './support/payloads.ts';
import { wordShares } from './support/word-shares.ts';

const page = new JSDOM('<title>Job</title><script type="application/ld+json"></script>').window.document;
Object.defineProperty(page, 'readyState', { value: 'complete' });

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (html: string): string => html.replace(/[&<>]/g, (char) => ESCAPES[char] ?? char);

function posting({ title, parts }: Given, html = parts.join('\n')): Posting {
  const record = { '@type': 'JobPosting', title, description: html, hiringOrganization: 'Acme' };
  page.querySelector('script')?.replaceChildren(JSON.stringify(record));
  const extraction = extractPosting(page, 'https://acme.example/jobs/1');
  if (extraction.status !== 'posting') throw new Error(`${title}: ${extraction.status}`);
  return extraction.posting;
}

describe.skipIf(!payloadsPresent)("the boards' payloads in the JSON-LD of any other site", () => {
  // Greenhouse hands its text out escaped.
  it.each([
    ['ashby', (html: string) => html],
    ['greenhouse', escaped],
    ['lever', (html: string) => html],
  ] as const)(
    '%s: at least 99 % of the words kept, at most 1 %% added',
    { timeout: 60_000 },
    (board, write) => {
      const bad = readPayload(board).flatMap((given) => {
        const { title, sections } = posting(given, write(given.parts.join('\n')));
        const { kept, added } = wordShares(given.parts, sections);
        return kept >= 0.99 && added <= 0.01 && title === given.title.trim().replace(/\s+/g, ' ')
          ? []
          : [{ given: given.title, title, kept, added }];
      });
      expect(bad).toEqual([]);
    },
  );

  it('notices a section that is lost', () => {
    const [given] = readPayload('ashby');
    if (!given) throw new Error('The payload is empty.');
    expect(wordShares(given.parts, posting(given).sections.slice(1)).kept).toBeLessThan(0.99);
  });
});
