// @vitest-environment node
import { afterAll, describe, expect, it } from 'vitest';
import { extractPosting } from '../../../lib/posting/index.ts';
import { capturesPresent } from './support/captured-page.ts';
import { type Given, payloadsPresent, readPayload } from './support/payloads.ts';
import { SKELETONS } from './support/skeletons.ts';
import { wordShares } from './support/word-shares.ts';

const present = capturesPresent && payloadsPresent;
const payloads = {
  ashby: readPayload('ashby'),
  greenhouse: readPayload('greenhouse'),
  lever: readPayload('lever'),
};

interface Result {
  id: string;
  title: string;
  company: string;
  conflicts: number;
  from: string;
  kept: number;
  added: number;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const length = (html: string): number => html.replace(/<[^<>]*>/g, ' ').trim().length;

/** All parts but the longest; the same where there is one only. */
function withoutOne(parts: readonly string[]): string[] {
  const longest = parts.reduce((a, b) => (length(b) > length(a) ? b : a), '');
  return parts.length < 2 ? [...parts] : parts.map((part) => (part === longest ? '' : part));
}

function read(page: Document, url: string, given: Given): Result {
  const extraction = extractPosting(page, url);
  if (extraction.status !== 'posting') {
    const reason = 'reason' in extraction ? extraction.reason : '';
    const title = `${extraction.status} ${reason}`;
    return { id: url, title, company: '', conflicts: 0, from: '', kept: 0, added: 0 };
  }
  const { title, company, conflicts, sections, from } = extraction.posting;
  const shares = wordShares(given.parts, sections);
  return { id: given.id, title, company, conflicts: conflicts.length, from: from.html ?? '', ...shares };
}

const table: Record<string, string | number>[] = [];
const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

describe.skipIf(!present)('every posting of the payloads in the captured page of its board', () => {
  it.each(SKELETONS.map((skeleton) => [skeleton.name, skeleton.structured, skeleton] as const))(
    '%s, %s page state and JSON-LD',
    { timeout: 600_000 },
    (name, structured, skeleton) => {
      const page = skeleton.open(structured);
      const all = payloads[skeleton.board].map((given) => {
        skeleton.fill(page, given, given.parts);
        return { given, result: read(page, skeleton.url(given), given) };
      });
      const cuttable = payloads[skeleton.board].filter(({ parts }) => parts.length > 1);
      const cut = cuttable.slice(0, 6).map((given) => {
        skeleton.fill(page, given, withoutOne(given.parts));
        return read(page, skeleton.url(given), given).kept;
      });
      const results = all.map(({ result }) => result);
      table.push({
        page: name,
        'state, JSON-LD': structured,
        postings: results.length,
        'text from': [...new Set(results.map(({ from }) => from))].join(', '),
        'kept, least': percent(Math.min(...results.map(({ kept }) => kept))),
        'added, most': percent(Math.max(...results.map(({ added }) => added))),
        'kept with a section dropped, most': percent(Math.max(...cut)),
      });
      const bad = all.filter(
        ({ given, result }) =>
          !(result.kept >= 0.99 && result.added <= 0.01) ||
          result.title !== fold(given.title) ||
          result.company !== fold(given.company) ||
          result.conflicts > 0,
      );
      expect(bad.map(({ given, result }) => ({ wanted: given.title, by: given.company, ...result }))).toEqual(
        [],
      );
      expect(Math.max(...cut)).toBeLessThan(0.99);
    },
  );

  afterAll(() => console.table(table));
});
