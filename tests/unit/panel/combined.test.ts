import { describe, expect, it } from 'vitest';
import { combined } from '@/components/panel/combined.ts';
import type { FrameReading } from '@/lib/posting/index.ts';
import { posting } from './fake-page.ts';

const page = 'https://careers.quayside.example/jobs/1';
const top: FrameReading = {
  frameId: 0,
  documentId: 'a',
  url: page,
  extraction: { status: 'posting', posting: { ...posting, key: `page:${page}`, ats: 'other' } },
};
const frame: FrameReading = {
  frameId: 7,
  documentId: 'b',
  url: 'https://job-boards.greenhouse.io/embed/job_app?for=quayside&token=77',
  extraction: { status: 'form-only', key: 'greenhouse:quayside:77' },
};

describe('a tab whose form stands in a frame', () => {
  it('has the same key before and after the frame has loaded', () => {
    const keys = [[top], [top, frame]].map((frames) => {
      const whole = combined(frames);
      return whole.status === 'posting' ? whole.posting.key : undefined;
    });
    expect(keys).toEqual([`page:${page}`, `page:${page}`]);
  });

  it('has the frame’s key where the page itself holds no posting', () => {
    const empty: FrameReading = {
      ...top,
      extraction: { status: 'not-a-posting', reason: 'posting-elsewhere' },
    };
    expect(combined([empty, frame])).toMatchObject({ status: 'form-only', key: 'greenhouse:quayside:77' });
  });
});
