import { type Described, describeField, describePlace, placesOn } from './describe-field.ts';
import { isEditable, isFileInput } from './elements.ts';
import { fileSlotOf } from './file-slot.ts';
import { gateFile, gateText } from './gate.ts';
import { styleReason } from './gate-style.ts';
import { queryDeep } from './query-deep.ts';
import type { FieldRef, LetterFields, Target } from './types.ts';

/** Letter boxes the form's own markup names, shown already or behind their control. */
function knownBoxes(document: Document): FieldRef[] {
  return placesOn(document).flatMap((place) => {
    const element = document.querySelector(place.field);
    if (element && !styleReason(element)) {
      return gateText(element, true) ? [] : [describePlace(document, place, false)];
    }
    const control = place.revealedBy ? document.querySelector(place.revealedBy) : null;
    return control && !styleReason(control) ? [describePlace(document, place, true)] : [];
  });
}

/** A rich editor that nothing names may be a chat or a search: it counts only where it calls itself a text box. */
const isWanted = (element: Element, { field, resume }: Described): boolean =>
  !resume &&
  (field.fit === 'letter' || !isEditable(element) || element.getAttribute('role') === 'textbox') &&
  element.parentElement?.closest('[contenteditable]:not([contenteditable="false"])') == null;

function otherBoxes(document: Document): FieldRef[] {
  const known = placesOn(document).map(({ field }) => field);
  return queryDeep(document, 'textarea, [contenteditable]')
    .filter((element) => !known.some((selector) => element.matches(selector)) && !gateText(element, true))
    .map((element) => ({ element, described: describeField(element) }))
    .filter(({ element, described }) => isWanted(element, described))
    .map(({ described }) => described.field);
}

function fileSlots(document: Document): FieldRef[] {
  return queryDeep(document, 'input[type="file"]')
    .filter((input) => isFileInput(input) && !gateFile(input, fileSlotOf(input).slot, true))
    .map(describeField)
    .filter(({ resume, field }) => !resume && field.fit !== 'essay')
    .map(({ field }) => field);
}

function decide(fields: FieldRef[], reasons: { nothing: string; unnamed: string }): Target {
  const letters = fields.filter(({ fit }) => fit === 'letter');
  const [only] = letters;
  if (only && letters.length === 1) return { kind: 'one', field: only };
  if (only) return { kind: 'many', fields: letters };
  return { kind: 'none', reason: fields.length > 0 ? reasons.unnamed : reasons.nothing, offered: fields };
}

/**
 * The fields of one document that are meant for a cover letter, as text and as file. Never a resume slot, a captcha,
 * a trap, or a field a person could not reach. Reads only; where a field must be scrolled to, it scrolls back.
 */
export function findLetterFields(document: Document): LetterFields {
  return {
    text: decide([...knownBoxes(document), ...otherBoxes(document)], {
      nothing: 'This page has no box to write a letter into.',
      unnamed: 'No box of this form asks for a letter.',
    }),
    file: decide(fileSlots(document), {
      nothing: 'This page has no place for a letter as a file.',
      unnamed: 'No file of this form is asked for as a letter.',
    }),
  };
}
