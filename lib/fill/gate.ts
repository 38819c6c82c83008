import { RESUME_SLOTS } from './adapters.ts';
import { hasValue, isEditable, isInput, isTextarea, type TextControl } from './elements.ts';
import { hitReason } from './gate-hit.ts';
import { styleReason } from './gate-style.ts';
import type { GateReason } from './types.ts';

const TEXT_TYPES = new Set(['text', 'search', '']);

/** Traps for robots: Greenhouse's `dev_field_1`, Workday's `beecatcher`, and what they are usually called. */
const TRAP =
  /honey_?pot|bee_?catcher|dev[-_]field|website_url|leave[-_ ](?:this[-_ ])?(?:field[-_ ])?(?:empty|blank)/i;

const namesOf = (element: Element): string =>
  ['name', 'id', 'class', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '').join(' ');

export const isTextControl = (element: Element): element is TextControl =>
  isTextarea(element) || (isInput(element) && TEXT_TYPES.has(element.type)) || isEditable(element);

const isOff = (element: Element): boolean =>
  element.matches(':disabled') ||
  (hasValue(element) && element.readOnly && element.type !== 'file') ||
  element.getAttribute('aria-readonly') === 'true' ||
  element.getAttribute('aria-disabled') === 'true';

/** Refusals that need no layout. */
function structureReason(element: Element): GateReason | undefined {
  if (!element.isConnected) return 'detached';
  if (isOff(element)) return 'disabled';
  if (element.closest('[inert]')) return 'inert';
  // Its own only: while a list is open, react-aria hides every question of an Ashby form from assistive technology.
  if (element.getAttribute('aria-hidden') === 'true') return 'aria-hidden';
  if (/captcha/i.test(namesOf(element))) return 'captcha';
  if (element.matches(RESUME_SLOTS)) return 'resume-slot';
  return undefined;
}

const trapReason = (element: Element): GateReason | undefined =>
  TRAP.test(namesOf(element)) ? 'honeypot' : undefined;

/**
 * Why nothing may be written into this text field, or undefined where a person could. Scrolls the field into view,
 * or, with `keepScroll`, puts every scroll position back. Measured on the gate cases in tests/fixtures/sites.
 */
export function gateText(element: Element, keepScroll: boolean): GateReason | undefined {
  if (!element.isConnected) return 'detached';
  if (!isTextControl(element)) return 'not-a-text-field';
  return (
    structureReason(element) ?? styleReason(element) ?? hitReason(element, keepScroll) ?? trapReason(element)
  );
}

/** The same for a file input: the input is hidden by design, so what must be visible is its slot. */
export function gateFile(input: Element, slot: Element, keepScroll: boolean): GateReason | undefined {
  return (
    structureReason(input) ??
    (slot.closest('[inert]') ? 'inert' : undefined) ??
    styleReason(slot) ??
    hitReason(slot, keepScroll) ??
    trapReason(input)
  );
}
