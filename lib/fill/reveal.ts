import { TEXT_PLACES, type TextPlace } from './adapters.ts';
import { isHtml } from './elements.ts';
import { isTextControl } from './gate.ts';
import { styleReason } from './gate-style.ts';
import { waitFor } from './settle.ts';
import type { FieldRef } from './types.ts';

/** How long a form may take to bring its text box, in milliseconds; a click before hydration is lost, so it gets a second one. */
const REVEAL_LIMIT_MS = 1500;

/** The known place whose own control a field names; anything else is never clicked. */
const placeOf = ({ locator, revealedBy }: FieldRef): TextPlace | undefined =>
  TEXT_PLACES.find((place) => place.revealedBy === revealedBy && place.field === locator);

/** A control that can only reveal: no submit button, no link that leads away. */
function revealer(document: Document, selector: string): HTMLElement | undefined {
  const [element, ...others] = document.querySelectorAll(selector);
  if (!element || others.length > 0 || !isHtml(element) || styleReason(element)) return undefined;
  if (element.localName === 'button')
    return (element as HTMLButtonElement).type === 'button' ? element : undefined;
  const leadsNowhere = ['', '#'].includes(element.getAttribute('href') ?? '');
  return element.localName === 'a' && leadsNowhere ? element : undefined;
}

/** Clicks the one allow-listed control that brings the letter's text box, and waits for the box. */
export async function reveal(document: Document, field: FieldRef): Promise<Element | undefined> {
  const place = placeOf(field);
  const shown = (): Element | undefined => {
    const element = place && document.querySelector(place.field);
    return element && isTextControl(element) && !styleReason(element) ? element : undefined;
  };
  for (let click = 0; place?.revealedBy && click < 2; click += 1) {
    const before = shown();
    if (before) return before;
    revealer(document, place.revealedBy)?.click();
    const found = await waitFor(document, shown, REVEAL_LIMIT_MS);
    if (found) return found;
  }
  return undefined;
}
