import { parentOf } from './elements.ts';
import type { GateReason } from './types.ts';

const MIN_OPACITY = 0.1;
const MIN_WIDTH = 24;
const MIN_HEIGHT = 10;

/** Whether the browser lays documents out at all: jsdom does not. */
export const hasLayout = (document: Document): boolean => typeof document.elementFromPoint === 'function';

const isShown = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' ||
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

function opacityAndDisplay(element: Element, view: Window): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    if (style.display === 'none' || (at === element && /hidden|collapse/.test(style.visibility))) return 0;
    opacity *= Number.parseFloat(style.opacity || '1');
  }
  return opacity;
}

/** `rect(0px, 0px, 0px, 0px)` and `inset(50%)` leave nothing to see. */
function isClipped({ clip, clipPath }: CSSStyleDeclaration): boolean {
  const lengths = clip.startsWith('rect(')
    ? clip
        .slice(5)
        .split(/[ ,]/)
        .filter((part) => part !== '')
    : [];
  if (lengths.length === 4 && lengths.every((length) => Number.parseFloat(length) === 0)) return true;
  return /^inset\((?:[5-9]\d|100)(?:\.\d{1,4})?%/.test(clipPath) || /^circle\(0|^polygon\(0/.test(clipPath);
}

/** Refusals that styles and size give. */
export function styleReason(element: Element): GateReason | undefined {
  const view = element.ownerDocument.defaultView;
  if (!view) return undefined;
  if (!isShown(element)) return 'css-hidden';
  const opacity = opacityAndDisplay(element, view);
  if (opacity === 0) return 'css-hidden';
  if (opacity < MIN_OPACITY) return 'transparent';
  if (isClipped(view.getComputedStyle(element))) return 'clipped';
  if (!hasLayout(element.ownerDocument)) return undefined;
  const { width, height } = element.getBoundingClientRect();
  return width < MIN_WIDTH || height < MIN_HEIGHT ? 'too-small' : undefined;
}
