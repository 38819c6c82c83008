import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { findTerms } from '../../../lib/lexicon/index.ts';

const GOLD = resolve(import.meta.dirname, '../../../../shared/bench/technologies.jsonl');

interface Span {
  start: number;
  end: number;
  label: string;
}

/** Sentences of one posting joined by line breaks, as the scorer beside the data does. */
function postings(): { text: string; spans: Span[] }[] {
  const byPosting = new Map<string, { text: string; spans: Span[] }>();
  for (const line of readFileSync(GOLD, 'utf8').trim().split('\n')) {
    const sentence = JSON.parse(line) as { id: string; doc?: string; text: string; spans: Span[] };
    const key = sentence.doc ?? sentence.id;
    const posting = byPosting.get(key) ?? { text: '', spans: [] };
    const offset = posting.text.length;
    posting.text += `${sentence.text}\n`;
    posting.spans.push(
      ...sentence.spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset })),
    );
    byPosting.set(key, posting);
  }
  return [...byPosting.values()];
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

it.skipIf(!existsSync(GOLD))(
  'recall and raw precision on the labeled postings stay where they were measured',
  () => {
    let named = 0;
    let hit = 0;
    let right = 0;
    let outside = 0;
    for (const { text, spans } of postings()) {
      const found = findTerms(text).filter((mention) => mention.kind === 'technology');
      const technologies = spans.filter((span) => span.label === 'TECH');
      named += technologies.length;
      hit += technologies.filter((span) => found.some((mention) => overlaps(mention, span))).length;
      for (const mention of found) {
        if (technologies.some((span) => overlaps(mention, span))) right++;
        else if (!spans.some((span) => overlaps(mention, span))) outside++;
      }
    }
    const recall = hit / named;
    const precision = right / (right + outside);
    console.log(
      `bench: recall ${recall.toFixed(3)}, raw precision ${precision.toFixed(3)} over ${named} mentions`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.75);
  },
);
