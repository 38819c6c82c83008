import { describe, expect, it } from 'vitest';
import {
  combineFrames,
  type Extraction,
  type FrameReading,
  postingFromText,
} from '../../../lib/posting/index.ts';

const posting = (
  key: string,
  title = 'Engineer',
  html: 'json-ld' | 'readability' = 'json-ld',
): Extraction => ({
  status: 'posting',
  posting: { ...postingFromText('Text', { title, company: 'Acme' }), key, from: { html } },
});
const form = (key: string, title?: string): Extraction => ({
  status: 'form-only',
  key,
  ...(title ? { title } : {}),
});
const none: Extraction = { status: 'not-a-posting', reason: 'posting-elsewhere' };
const frames = (...extractions: Extraction[]): FrameReading[] =>
  extractions.map((extraction, frameId) => ({ frameId, documentId: `d${frameId}`, url: '', extraction }));
const keyOf = (extraction: Extraction): string | undefined =>
  extraction.status === 'posting'
    ? extraction.posting.key
    : extraction.status === 'form-only'
      ? extraction.key
      : undefined;

describe('combineFrames', () => {
  it.each<[string, Extraction[], Extraction['status'], string | undefined]>([
    ['takes the top posting', [posting('page:x')], 'posting', 'page:x'],
    [
      'names the board by the frame',
      [posting('greenhouse:*:1'), form('greenhouse:acme:1')],
      'posting',
      'greenhouse:acme:1',
    ],
    [
      'names a plain page by its form',
      [posting('page:x'), form('greenhouse:acme:1', 'Engineer')],
      'posting',
      'greenhouse:acme:1',
    ],
    [
      'keeps apart a form for another title',
      [posting('page:x'), form('greenhouse:acme:1', 'Cook')],
      'posting',
      'page:x',
    ],
    [
      'keeps apart a form for another job',
      [posting('greenhouse:*:1'), form('greenhouse:acme:2')],
      'posting',
      'greenhouse:*:1',
    ],
    ['keeps a full key', [posting('lever:a:1'), form('greenhouse:acme:2')], 'posting', 'lever:a:1'],
    ['takes the posting in a frame', [none, posting('greenhouse:acme:1')], 'posting', 'greenhouse:acme:1'],
    [
      'takes a frame over a guess',
      [posting('page:x', 'Jobs', 'readability'), posting('ashby:a:1')],
      'posting',
      'ashby:a:1',
    ],
    [
      'takes the form where there is no text',
      [none, form('greenhouse:acme:1')],
      'form-only',
      'greenhouse:acme:1',
    ],
    [
      'joins a posting and its form in two frames',
      [none, form('greenhouse:acme:1'), posting('greenhouse:*:1')],
      'posting',
      'greenhouse:acme:1',
    ],
    [
      'does not choose between two postings',
      [none, posting('lever:a:1'), posting('lever:a:2')],
      'not-a-posting',
      undefined,
    ],
    ['says what the top page is', [none], 'not-a-posting', undefined],
    ['needs a click without any frame', [], 'unreadable', undefined],
  ])('%s', (_, given, status, key) => {
    const combined = combineFrames(frames(...given));
    expect([combined.status, keyOf(combined)]).toEqual([status, key]);
  });
});
