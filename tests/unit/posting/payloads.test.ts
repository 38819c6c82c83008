// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractPosting, type Posting } from '../../../lib/posting/index.ts';

const PAYLOADS = new URL('../../../../shared/ats/payloads/', import.meta.url);
const present = existsSync(PAYLOADS);
/** Every fourth one, or all of them with ALL_PAYLOADS=1 (they take a while under jsdom). */
const STEP = process.env.ALL_PAYLOADS === '1' ? 1 : 4;
const read = (name: string): string => readFileSync(new URL(name, PAYLOADS), 'utf8');

interface Given {
  title: string;
  /** As the board's interface gives it. */
  html: string;
}

const { DOMParser } = new JSDOM('').window;
const textOf = (html: string): string =>
  new DOMParser().parseFromString(html.replace(/<(?=br|hr|\/p|\/div|\/li|\/h)/g, ' <'), 'text/html').body
    .textContent ?? '';

const BOARDS: Record<string, () => Given[]> = {
  ashby: () =>
    read('ashby-software-postings.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ title, descriptionHtml }) => ({ title, html: descriptionHtml })),
  greenhouse: () =>
    JSON.parse(read('greenhouse-wayve-board.json')).jobs.map((job: { title: string; content: string }) => ({
      title: job.title,
      html: job.content,
    })),
  lever: () =>
    JSON.parse(read('lever-mistral-backend-postings.json')).map(
      (job: {
        text: string;
        description: string;
        lists: { text: string; content: string }[];
        additional: string;
      }) => ({
        title: job.text,
        html: [
          job.description,
          ...job.lists.map(({ text, content }) => `<h3>${text}</h3><ul>${content}</ul>`),
          job.additional,
        ].join(''),
      }),
    ),
};

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

function shared(a: Map<string, number>, b: Map<string, number>): number {
  let both = 0;
  for (const [word, count] of a) both += Math.min(count, b.get(word) ?? 0);
  return both;
}

/** Shares of the payload's words kept, and of the result's words that are not in it. */
function measure(html: string, sections: Posting['sections']): { kept: number; added: number } {
  const source = counted(textOf(html.startsWith('&lt;') ? textOf(html) : html));
  const result = counted(sections.flatMap(({ heading, blocks }) => [heading, ...blocks]).join(' '));
  const both = shared(source, result);
  return { kept: both / sum(source), added: 1 - both / sum(result) };
}

const page = new JSDOM('<title>Job</title><script type="application/ld+json"></script>').window.document;
Object.defineProperty(page, 'readyState', { value: 'complete' });

function posting(given: Given): Posting {
  const record = {
    '@type': 'JobPosting',
    title: given.title,
    description: given.html,
    hiringOrganization: 'Acme',
  };
  page.querySelector('script')?.replaceChildren(JSON.stringify(record));
  const extraction = extractPosting(page, 'https://acme.example/jobs/1');
  if (extraction.status !== 'posting') throw new Error(`${given.title}: ${extraction.status}`);
  return extraction.posting;
}

describe.skipIf(!present)("the boards' own payloads", () => {
  it.each(Object.keys(BOARDS))(
    '%s: at least 99 % of the words kept, at most 1 %% added',
    { timeout: 60_000 },
    (board) => {
      const given = (BOARDS[board]?.() ?? []).filter((_, at) => at % STEP === 0);
      const bad = given.flatMap((given) => {
        const { title, sections } = posting(given);
        const { kept, added } = measure(given.html, sections);
        return kept >= 0.99 && added <= 0.01 && title === given.title.trim().replace(/\s+/g, ' ')
          ? []
          : [{ given: given.title, title, kept, added }];
      });
      expect(bad).toEqual([]);
    },
  );

  it('notices a section that is lost', () => {
    const given = BOARDS.ashby?.()[0] ?? { title: '', html: '' };
    expect(measure(given.html, posting(given).sections.slice(1)).kept).toBeLessThan(0.99);
  });
});
