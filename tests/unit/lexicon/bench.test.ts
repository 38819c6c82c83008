import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { findTerms } from '../../../lib/lexicon/index.ts';
import { shortHash } from '../../support/short-hash.ts';
import { REVIEWED } from './bench-reviewed.ts';

const GOLD = resolve(import.meta.dirname, '../../../../shared/bench/technologies.jsonl');

interface Span {
  start: number;
  end: number;
  label: string;
}

interface Sentence {
  id: string;
  text: string;
  /** Where it starts in its posting. */
  at: number;
}

interface Labeled {
  text: string;
  spans: Span[];
  sentences: Sentence[];
}

/** Sentences of one posting joined by line breaks, as the scorer beside the data does. */
function postings(): Labeled[] {
  const byPosting = new Map<string, Labeled>();
  for (const line of readFileSync(GOLD, 'utf8').trim().split('\n')) {
    const sentence = JSON.parse(line) as { id: string; doc?: string; text: string; spans: Span[] };
    const key = sentence.doc ?? sentence.id;
    const posting = byPosting.get(key) ?? { text: '', spans: [], sentences: [] };
    const offset = posting.text.length;
    posting.text += `${sentence.text}\n`;
    posting.sentences.push({ id: sentence.id, text: sentence.text, at: offset });
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
    expect(recall).toBeGreaterThanOrEqual(0.985);
    expect(precision).toBeGreaterThanOrEqual(0.76);
  },
);

it.skipIf(!existsSync(GOLD))('every mention outside a human label has been read', () => {
  const read = new Set(
    REVIEWED.flatMap(({ id, hash, verdict, mentions }) =>
      verdict === 'true' ? mentions.map((mention) => `${id} ${hash} ${mention}`) : [],
    ),
  );
  const unread: string[] = [];
  for (const { text, spans, sentences } of postings())
    for (const mention of findTerms(text)) {
      if (mention.kind !== 'technology' || spans.some((span) => overlaps(mention, span))) continue;
      const sentence = sentences.findLast(({ at }) => at <= mention.start);
      if (!sentence) continue;
      const spelled = text.slice(mention.start, mention.end);
      if (!read.has(`${sentence.id} ${shortHash(sentence.text)} ${spelled}`))
        unread.push(`${sentence.id} [${spelled}] ${sentence.text}`);
    }
  expect(unread, 'Read each; fix it, or enter it in bench-reviewed.ts with its verdict.').toEqual([]);
});
