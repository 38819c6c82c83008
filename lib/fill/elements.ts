/** What a letter can be written into. */
export type TextControl = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

export type ValueControl = HTMLTextAreaElement | HTMLInputElement;

// By name and not by instanceof: the element may come from another window, or from none.
export const isTextarea = (element: Element): element is HTMLTextAreaElement =>
  element.localName === 'textarea';

export const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input';

export const isFileInput = (element: Element): element is HTMLInputElement =>
  isInput(element) && element.type === 'file';

export const hasValue = (element: Element): element is ValueControl =>
  isTextarea(element) || isInput(element);

export const isHtml = (element: Element): element is HTMLElement =>
  'style' in element && 'dataset' in element;

/** The outermost element of an editable region. */
export const isEditable = (element: Element): element is HTMLElement => {
  if (!isHtml(element) || hasValue(element)) return false;
  const attribute = element.getAttribute('contenteditable')?.toLowerCase();
  return attribute === '' || attribute === 'true' || attribute === 'plaintext-only';
};

/** Parent element, out of a shadow root into its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
}
