import { isFileInput } from './elements.ts';
import { type FileSlot, fileSlotOf, readSlot } from './file-slot.ts';
import { gateFile } from './gate.ts';
import { findByLocator, locatorOf } from './locator.ts';
import { accepts, makeFile } from './make-file.ts';
import { isSameField, isSandboxed, showsPosting } from './refuse-ask.ts';
import { sleep, twoFrames, waitFor } from './settle.ts';
import type { AttachAsk, AttachResult } from './types.ts';

/** How long an upload may take until the form shows the file, in milliseconds. */
const UPLOAD_LIMIT_MS = 15_000;
/** Greenhouse's uploader may come after its button: a second try follows once the page has been quiet. */
const RETRY_AFTER_MS = 1500;
const UNKNOWN_FORM_SETTLE_MS = 700;

const failed = (say: string): AttachResult => ({ status: 'failed', say });

/** Puts the file into the input as a person's choice would: the page uploads it at once, before any submit. */
function choose(document: Document, input: HTMLInputElement, file: File): void {
  const view = document.defaultView;
  if (!view) return;
  const transfer = new view.DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  for (const type of ['input', 'change']) input.dispatchEvent(new view.Event(type, { bubbles: true }));
}

/** A slot that is found again after the form has drawn it anew. */
function slotReader(document: Document, input: HTMLInputElement) {
  const first = fileSlotOf(input);
  const locator = locatorOf(first.slot);
  return () => {
    const slot = first.slot.isConnected ? first.slot : findByLocator(document, locator);
    const now: FileSlot = { ...first, slot: slot ?? first.slot };
    return readSlot(now, input);
  };
}

async function attachOnce(document: Document, input: HTMLInputElement, file: File): Promise<AttachResult> {
  const read = slotReader(document, input);
  const settleMs = fileSlotOf(input).widget?.settleMs ?? UNKNOWN_FORM_SETTLE_MS;
  choose(document, input, file);
  await twoFrames(document); // what the form said of an earlier try goes with its next render
  const ended = (): AttachResult | undefined => {
    const { shown, failed: said, busy } = read();
    if (said !== '') return failed(`The form said: ${said}`);
    return shown !== '' && !busy ? { status: 'attached', shown } : undefined;
  };
  const first = await waitFor(document, ended, UPLOAD_LIMIT_MS);
  if (!first) {
    return failed('The form did not show the file within 15 seconds. Look at the form before you send it.');
  }
  if (first.status === 'failed') return first;
  await sleep(document, settleMs);
  return ended() ?? failed('The form took the file and dropped it again.');
}

/**
 * Puts one file into one letter slot and waits until the form's own widget shows it, at most 15 seconds a try. On
 * Greenhouse and Ashby the file is uploaded at once and cannot be called back. Never touches a resume slot.
 */
export async function attachFile(document: Document, ask: AttachAsk): Promise<AttachResult> {
  if (isSandboxed(document)) return { status: 'refused', reason: 'sandboxed' };
  if (!showsPosting(document, ask.key)) return { status: 'other-posting' };
  const find = (): HTMLInputElement | undefined => {
    const element = findByLocator(document, ask.field.locator);
    return element && isFileInput(element) ? element : undefined;
  };
  const input = find();
  if (!input || !isSameField(input, ask.field)) return { status: 'gone' };
  const slot = fileSlotOf(input);
  const reason = gateFile(input, slot.slot, false);
  if (reason) return { status: 'refused', reason };
  const { shown } = readSlot(slot, input);
  const current = shown || (input.files?.[0]?.name ?? '');
  if (current !== '') return { status: 'occupied', current };
  if (!accepts(input.accept, ask)) return failed(`The form takes only ${input.accept} here.`);
  const file = makeFile(document, ask);
  if (!file) return failed('The file could not be made.');

  const result = await attachOnce(document, input, file);
  if (result.status !== 'failed') return result;
  await sleep(document, RETRY_AFTER_MS);
  const again = find();
  // Only where the form itself said no: after a silent time-out it may have the file already.
  return again && slotReader(document, again)().failed !== '' ? attachOnce(document, again, file) : result;
}
