import { FILE_WIDGETS, type FileWidget } from './adapters.ts';
import { parentOf } from './elements.ts';
import { styleReason } from './gate-style.ts';

const MAX_STEPS = 4;
/** Of what a page says, so much is shown. */
const MAX_SAID = 200;

export interface FileSlot {
  slot: Element;
  /** Undefined on forms nobody has described: there the input itself is all there is to read. */
  widget?: FileWidget;
}

/** The first block around a hidden input that a person sees. */
function seenBlock(input: Element): Element {
  let at: Element = input;
  for (let steps = 0; steps < MAX_STEPS && styleReason(at); steps += 1) at = parentOf(at) ?? at;
  return at;
}

/** The visible part a file input belongs to. */
export function fileSlotOf(input: Element): FileSlot {
  for (const widget of FILE_WIDGETS) {
    if (widget.input && !input.matches(widget.input)) continue;
    const slot = widget.input ? input.ownerDocument.querySelector(widget.slot) : input.closest(widget.slot);
    if (slot) return { slot, widget };
  }
  return { slot: seenBlock(input) };
}

const visibleText = (slot: Element, selector: string): string =>
  [...slot.querySelectorAll(selector)]
    .filter((element) => styleReason(element) !== 'css-hidden')
    .map((element) => element.textContent.trim())
    .find((text) => text !== '') ?? '';

function failureIn(slot: Element, { failed, failedText }: FileWidget): string {
  if (failedText && slot.textContent.includes(failedText)) return failedText;
  return failed ? visibleText(slot, failed).slice(0, MAX_SAID) : '';
}

export interface SlotState {
  /** The file name the form shows, or `''`. */
  shown: string;
  /** What the form says went wrong, or `''`. */
  failed: string;
  busy: boolean;
}

/** What the form's own widget says of a slot. */
export function readSlot({ slot, widget }: FileSlot, input: HTMLInputElement): SlotState {
  if (!widget) return { shown: input.files?.[0]?.name ?? '', failed: '', busy: false };
  return {
    shown: visibleText(slot, widget.shown),
    failed: failureIn(slot, widget),
    busy: widget.busy !== undefined && slot.querySelector(widget.busy) !== null,
  };
}
