import { parentOf } from './elements.ts';
import { hasLayout } from './gate-style.ts';
import type { GateReason } from './types.ts';

/** Where a person might click, as parts of the visible width and height. */
const POINTS = [
  [0.5, 0.5],
  [0.15, 0.3],
  [0.85, 0.7],
] as const;

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The part of an element that lies in the window. */
function visibleBox(element: Element, view: Window): Box {
  const rect = element.getBoundingClientRect();
  const left = Math.max(rect.left, 0);
  const top = Math.max(rect.top, 0);
  const width = Math.min(rect.right, view.innerWidth) - left;
  return { left, top, width, height: Math.min(rect.bottom, view.innerHeight) - top };
}

function isHit(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  if (!hit) return false;
  if (hit === element || element.contains(hit)) return true;
  return hit.localName === 'label' && (hit as HTMLLabelElement).control === element;
}

const isReached = (element: Element, { left, top, width, height }: Box): boolean =>
  POINTS.some(([across, down]) => isHit(element, left + width * across, top + height * down));

/** Puts back the scroll position of everything around an element. */
function scrollKeeper(element: Element): () => void {
  const kept: { at: Element; left: number; top: number }[] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) {
    kept.push({ at, left: at.scrollLeft, top: at.scrollTop });
  }
  return () => {
    for (const { at, left, top } of kept) {
      if (at.scrollLeft !== left || at.scrollTop !== top) at.scrollTo({ left, top, behavior: 'instant' });
    }
  };
}

/** Whether a click would reach the element once it is scrolled into view: catches covers, clips and far corners. */
export function hitReason(element: Element, keepScroll: boolean): GateReason | undefined {
  const document = element.ownerDocument;
  const view = document.defaultView;
  if (!view || !hasLayout(document)) return undefined;
  const restore = scrollKeeper(element);
  const before = visibleBox(element, view);
  if (before.width > 0 && before.height > 0 && isReached(element, before)) return undefined;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = visibleBox(element, view);
  const reason =
    box.width <= 0 || box.height <= 0 ? 'off-the-page' : isReached(element, box) ? undefined : 'covered';
  if (keepScroll || reason) restore();
  return reason;
}
