import { QUESTIONS, TEXT_PLACES, type TextPlace } from './adapters.ts';
import { hasValue, isTextarea } from './elements.ts';
import { fitOf } from './fit-of.ts';
import { boundLabel, labelOf } from './label-of.ts';
import { locatorOf } from './locator.ts';
import type { FieldRef } from './types.ts';

/** The document's own host; of a sandboxed frame `''`, for its address lies about its origin. */
export function hostOf(document: Document): string {
  const origin = document.defaultView?.origin ?? '';
  return origin.startsWith('https://') ? origin.slice('https://'.length) : '';
}

/** The known letter boxes of forms whose markup says what they are. */
export const placesOn = (document: Document): TextPlace[] =>
  TEXT_PLACES.filter(({ hosts, field, label }) => {
    if (hosts) return hosts.includes(hostOf(document)) && document.querySelector(field) !== null;
    return document.querySelector(label) !== null;
  });

const titleOf = (document: Document, { label }: TextPlace): string =>
  (document.querySelector(label)?.textContent ?? '').replaceAll('*', '').trim();

/** The label that must still be the same when the field is written to; `''` where the form binds none. */
export function signatureOf(element: Element): string {
  const document = element.ownerDocument;
  const place = placesOn(document).find(({ field }) => element.matches(field));
  return place ? titleOf(document, place) : boundLabel(element);
}

function isRequired(element: Element): boolean {
  if ((hasValue(element) && element.required) || element.getAttribute('aria-required') === 'true')
    return true;
  if (element.closest('[role="group"][aria-required="true"]')) return true;
  const entry = QUESTIONS.map((question) => element.closest(question.entry)).find((found) => found !== null);
  return (entry?.querySelector('.required, label[class*="_required_"]') ?? null) !== null;
}

export interface Described {
  field: FieldRef;
  resume: boolean;
}

/** Names a text box, a file input or an editable region of the page, so that exactly this one is found again. */
export function describeField(element: Element): Described {
  const label = labelOf(element);
  const names = [element.id, element.getAttribute('name') ?? ''];
  const fit = fitOf({ label, names, placeholder: element.getAttribute('placeholder') ?? '' });
  const limit = isTextarea(element) && element.maxLength > 0 ? { maxLength: element.maxLength } : {};
  return {
    resume: fit === 'resume',
    field: {
      locator: locatorOf(element),
      label: label || names.find((name) => name !== '') || 'No label',
      fit: fit === 'resume' ? 'essay' : fit,
      required: isRequired(element),
      ...limit,
    },
  };
}

/** A known letter box, on the page already or behind its own control. */
export function describePlace(document: Document, place: TextPlace, hidden: boolean): FieldRef {
  const element = document.querySelector(place.field);
  const group = document.querySelector(place.label)?.closest('[role="group"]');
  return {
    locator: place.field,
    label: titleOf(document, place) || 'Cover letter',
    fit: 'letter',
    required: (element ? isRequired(element) : false) || group?.getAttribute('aria-required') === 'true',
    ...(element && isTextarea(element) && element.maxLength > 0 ? { maxLength: element.maxLength } : {}),
    ...(hidden && place.revealedBy ? { revealedBy: place.revealedBy } : {}),
  };
}
