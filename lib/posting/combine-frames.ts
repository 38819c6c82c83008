import { foldTitle } from '../text/index.ts';
import { refuse } from './refuse.ts';
import { samePosting } from './same-posting.ts';
import type { Extraction, FrameReading } from './types.ts';

type Named = Extract<Extraction, { status: 'posting' | 'form-only' }>;

const isNamed = (extraction: Extraction): extraction is Named =>
  extraction.status === 'posting' || extraction.status === 'form-only';
const keyOf = (named: Named): string => (named.status === 'posting' ? named.posting.key : named.key);
const titleOf = (named: Named): string | undefined =>
  named.status === 'posting' ? named.posting.title : named.title;
const isVague = (key: string): boolean => key.startsWith('page:') || key.includes(':*:');

/** The one posting the frames name; undefined where they name none or several. A description beats a bare form. */
function agreed(frames: readonly Named[]): Named | undefined {
  const best = frames.find((frame) => frame.status === 'posting') ?? frames[0];
  if (!best || !frames.every((frame) => samePosting(keyOf(frame), keyOf(best)))) return undefined;
  const named = frames.find((frame) => !isVague(keyOf(frame)));
  return named && best.status === 'posting'
    ? { ...best, posting: { ...best.posting, key: keyOf(named) } }
    : (named ?? best);
}

/** The frame's key is the board's own name for what the top page shows, unless the two titles say otherwise. */
function withKey(top: Extract<Extraction, { status: 'posting' }>, frame: Named | undefined): Extraction {
  if (!frame || !isVague(top.posting.key) || isVague(keyOf(frame))) return top;
  const title = titleOf(frame);
  const contradicts = title !== undefined && foldTitle(title) !== foldTitle(top.posting.title);
  const named = !top.posting.key.startsWith('page:');
  if (named ? !samePosting(top.posting.key, keyOf(frame)) : contradicts) return top;
  return { status: 'posting', posting: { ...top.posting, key: keyOf(frame) } };
}

/**
 * One extraction for a tab: the top document's posting with the key of the form in a frame, or the frame's posting where the top has
 * none. Frames that name different postings are not chosen between.
 */
export function combineFrames(frames: readonly FrameReading[]): Extraction {
  const top = frames.find((frame) => frame.frameId === 0)?.extraction;
  const inner = frames
    .filter((frame) => frame.frameId !== 0)
    .map((frame) => frame.extraction)
    .filter(isNamed);
  const frame = agreed(inner);
  if (top?.status === 'posting') {
    const guessed = top.posting.from.html === 'readability';
    return guessed && frame?.status === 'posting' ? frame : withKey(top, frame);
  }
  if (top?.status === 'form-only' && frame?.status !== 'posting') return top;
  return frame ?? top ?? frames[0]?.extraction ?? refuse('page-needs-click');
}
