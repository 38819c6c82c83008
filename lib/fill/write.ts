import { hasValue, isTextarea, type TextControl, type ValueControl } from './elements.ts';
import { blur, sleep, twoFrames } from './settle.ts';

type How = 'insert-text' | 'setter';

/** What a page's own checks on blur and its next render may still change is seen after these, in milliseconds. */
const AFTER_BLUR_MS = 40;
const SETTLED_MS = 700;

/** One kind of line break, and no control characters but line break and tab: what a text field can hold. */
export function cleanText(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  return lines.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}

/** The text a field holds. */
export function readText(element: TextControl): string {
  const text = hasValue(element) ? element.value : (element.innerText ?? element.textContent ?? '');
  return cleanText(text.replaceAll('\u00a0', ' '));
}

const lines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n')
    .trim();

/** Whether a field holds this text. A form may trim the end; an editable region has its own idea of blank lines. */
export function holds(element: TextControl, text: string): boolean {
  const wanted = cleanText(text.replaceAll('\u00a0', ' '));
  const found = readText(element);
  return hasValue(element) ? found.trimEnd() === wanted.trimEnd() : lines(found) === lines(wanted);
}

function selectAll(element: TextControl): void {
  element.focus({ preventScroll: true });
  if (hasValue(element)) {
    element.select();
    return;
  }
  const selection = element.ownerDocument.getSelection();
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** As typing does: trusted events, the browser's own undo. There is no successor to execCommand for this. */
async function insert(element: TextControl, text: string): Promise<void> {
  const { ownerDocument: document } = element;
  selectAll(element);
  // Editors learn of the selection by an event that comes later.
  if (!hasValue(element)) await twoFrames(document);
  if ((element.getRootNode() as Document | ShadowRoot).activeElement !== element) return;
  if (typeof document.execCommand !== 'function') return;
  // Inserting nothing does nothing in Firefox.
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/** Past a framework's own `value` property, inside a real focus and blur: some forms take the value over on blur only. */
function setValue(element: ValueControl, text: string): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const type = isTextarea(element) ? view.HTMLTextAreaElement : view.HTMLInputElement;
  element.focus({ preventScroll: true });
  Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(element, text);
  const init = { bubbles: true, composed: true, inputType: 'insertReplacementText', data: text };
  element.dispatchEvent(new view.InputEvent('input', init));
  element.dispatchEvent(new view.Event('change', { bubbles: true }));
  element.blur();
}

export interface Written {
  how: How;
  /** The field at the end: a page may put another element in its place. Undefined: it is gone. */
  element: TextControl | undefined;
  stuck: boolean;
}

/** Writes text over what a field holds, and looks whether the page keeps it. `find` finds the field again. */
export async function writeText(
  document: Document,
  find: () => TextControl | undefined,
  text: string,
): Promise<Written> {
  let element = find();
  let how: How = 'insert-text';
  if (element) await insert(element, text);
  await twoFrames(document);
  element = find();
  if (element && !holds(element, text) && hasValue(element)) {
    how = 'setter';
    setValue(element, text);
    await twoFrames(document);
  }
  blur(find());
  for (const pause of [AFTER_BLUR_MS, SETTLED_MS - AFTER_BLUR_MS]) {
    await sleep(document, pause);
    element = find();
    if (!element || !holds(element, text)) return { how, element, stuck: false };
  }
  return { how, element, stuck: true };
}
