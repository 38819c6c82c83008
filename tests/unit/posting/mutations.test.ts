// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, it } from 'vitest';
import { extractPosting } from '../../../lib/posting/index.ts';

const ROOT = new URL('../../fixtures/postings/', import.meta.url);
const PAGES = readdirSync(ROOT).map((name) => ({
  html: readFileSync(new URL(`${name}/page.html`, ROOT), 'utf8'),
  url: String(JSON.parse(readFileSync(new URL(`${name}/expected.json`, ROOT), 'utf8')).url),
}));

const STATUS = ['posting', 'form-only', 'removed', 'not-a-posting', 'unreadable'];

/** Markup that has broken readers before. */
const HOSTILE = [
  `${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`,
  `${'<ul><li>'.repeat(200)}deep list`,
  `<p>${'word '.repeat(20_000)}</p>`,
  '<form name="body"></form><img name="documentElement">',
  '<script>throw globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">',
  `<script type="application/ld+json">${'['.repeat(5000)}</script>`,
  '<script type="application/ld+json">{"@type":"JobPosting","title":{"a":1},"description":[[["x"]]],"jobLocation":7}</script>',
  `<script type="application/ld+json">{"@type":"JobPosting","title":"x","description":"${'&lt;p&gt;'.repeat(500)}"}</script>`,
  '<script>window.__appData = {"posting":{"title":"x","secondaryLocationNames":{"a":1}}}</script>',
  '<script>window.__remixContext = {{{{{{</script>',
  '<script>globalThis.ran = true; window.__appData = {"posting":{"title":"x"}}; window.__remixContext = {"state":{}}</script>',
  '<template><h1>t</h1></template><svg><title>x</title><foreignObject><p>y</p></foreignObject></svg>',
  '<h1></h1><h1> </h1><title></title><base href="javascript:x">',
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('drop', 'twice', 'garble', 'insert', 'cut'),
  hostile: fc.constantFrom(...HOSTILE),
});
type Mutation = { at: number; kind: string; hostile: string };

function mutate(html: string, { at, kind, hostile }: Mutation): string {
  const tags = [...html.matchAll(/<[^<>]{1,2000}>/g)];
  const tag = tags[Math.floor(at * (tags.length - 1))];
  const [text = '', index = 0] = [tag?.[0], tag?.index];
  const [before, after] = [html.slice(0, index), html.slice(index + text.length)];
  if (kind === 'drop') return before + after;
  if (kind === 'twice') return before + text + text + after;
  if (kind === 'garble') return before + text.replace(/["=a-m]/g, '') + after;
  if (kind === 'insert') return before + text + hostile + after;
  return before + text;
}

it('gives a typed answer for any page', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PAGES),
      fc.constantFrom(...PAGES),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
      (from, at, mutations) => {
        const { window } = new JSDOM(mutations.reduce(mutate, from.html), { url: at.url });
        const extraction = extractPosting(window.document, at.url);
        expect(STATUS).toContain(extraction.status);
        if (extraction.status === 'posting') {
          expect(extraction.posting.title).not.toBe('');
          expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);
        }
        window.close();
      },
    ),
    { numRuns: 2000 },
  );
});

const BOARD_PAGES = PAGES.filter(({ url }) => /^https:\/\/job/.test(url)).slice(0, 6);

it.each(HOSTILE.filter((markup) => markup.includes('ran')))(
  'runs nothing of a page that holds %s',
  (markup) => {
    for (const { html, url } of BOARD_PAGES) {
      // Here scripts can run: what the page itself has run is forgotten before it is read.
      const { window } = new JSDOM(html.replace('<body', `${markup}<body`), {
        url,
        runScripts: 'dangerously',
        virtualConsole: new VirtualConsole(),
      });
      delete window.ran;
      extractPosting(window.document, url);
      expect(window.ran).toBeUndefined();
      expect(globalThis).not.toHaveProperty('ran');
      window.close();
    }
  },
);
