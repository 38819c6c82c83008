import { combineFrames, type Extraction, type FrameReading, postingKey } from '@/lib/posting/index.ts';

/**
 * What a tab shows, under a key that does not depend on how much of it has loaded. `combineFrames` takes a board's own
 * key from the frame with the form; that frame may come seconds later, and the letter must not move then.
 */
export function combined(frames: readonly FrameReading[]): Extraction {
  const whole = combineFrames(frames);
  const top = frames.find(({ frameId }) => frameId === 0)?.extraction;
  if (whole.status !== 'posting' || top?.status !== 'posting') return whole;
  return { status: 'posting', posting: { ...whole.posting, key: top.posting.key } };
}

/** The key of what a page shows; the page's own where it shows no posting. */
export function keyOf(extraction: Extraction, pageUrl: string): string {
  if (extraction.status === 'posting') return extraction.posting.key;
  return extraction.status === 'form-only' ? extraction.key : (postingKey(pageUrl)?.key ?? '');
}
