import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  type Extraction,
  extractPosting,
  type Posting,
  type SectionKind,
} from '../../../lib/posting/index.ts';

const ROOT = new URL('../../fixtures/postings/', import.meta.url);

interface Expected {
  url: string;
  status: Extraction['status'];
  /** All fields of the posting but `html` and `sections`. */
  posting?: Omit<Posting, 'html' | 'sections'>;
  /** Kind, heading and number of blocks of each section. */
  sections?: [SectionKind, string, number][];
  /** How the first block begins and the last one ends. */
  starts?: string;
  ends?: string;
  /** Words of the page that are no part of the description. */
  lacks?: string[];
}

function readCase(name: string): { html: string; expected: Expected } {
  const file = new URL(`${name}/expected.json`, ROOT);
  if (!existsSync(file))
    throw new Error(`${name} has no expected.json: write by hand what the page should give.`);
  return {
    html: readFileSync(new URL(`${name}/page.html`, ROOT), 'utf8'),
    expected: JSON.parse(readFileSync(file, 'utf8')),
  };
}

function checkPosting(posting: Posting, expected: Expected): void {
  const { html, sections, ...fields } = posting;
  const blocks = sections.flatMap((section) => section.blocks);
  const text = sections.flatMap((section) => [section.heading, ...section.blocks]).join('\n');
  expect(fields).toEqual(expected.posting);
  expect(sections.map(({ kind, heading, blocks }) => [kind, heading, blocks.length])).toEqual(
    expected.sections,
  );
  expect(blocks[0]?.slice(0, expected.starts?.length)).toBe(expected.starts);
  expect(blocks.at(-1)?.slice(-(expected.ends?.length ?? 0))).toBe(expected.ends);
  for (const noise of expected.lacks ?? []) expect(text).not.toContain(noise);
  expect(html).not.toBe('');
}

describe('a page of every kind', () => {
  const names = readdirSync(ROOT);

  it('has at least forty-five cases', () => {
    expect(names.length).toBeGreaterThanOrEqual(45);
  });

  it.each(names)('%s', { timeout: 30_000 }, (name) => {
    const { html, expected } = readCase(name);
    const page = new JSDOM(html, { url: expected.url }).window.document;
    Object.defineProperty(page, 'readyState', { value: 'complete' });
    const before = page.documentElement.outerHTML;
    const extraction = extractPosting(page, expected.url);
    if (extraction.status === 'posting') {
      expect(expected.status).toBe('posting');
      checkPosting(extraction.posting, expected);
    } else expect({ url: expected.url, ...extraction }).toEqual(expected);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
