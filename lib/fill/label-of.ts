import { foldSpace } from '../text/index.ts';
import { FILE_WIDGETS, QUESTIONS } from './adapters.ts';
import { hasValue, parentOf } from './elements.ts';
import { WIDGET_TEXT } from './phrases.ts';
import { plainWords } from './plain-words.ts';

const NOT_LABEL = new Set(['textarea', 'select', 'button', 'script', 'style', 'input', 'noscript', 'svg']);
const CONTROLS = 'textarea, select, input:not([type="hidden"]), [contenteditable]';
const MAX_LABEL = 300;
const MAX_STEPS = 4;

/** Text a person reads in an element, without what its controls hold. */
function textOf(element: Element | null | undefined): string {
  if (!element || NOT_LABEL.has(element.localName)) return '';
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) text += ` ${textOf(node as Element)} `;
  }
  return text;
}

/** Without the star or colon a form puts after a name. */
function trimMarks(text: string): string {
  let label = foldSpace(text);
  while (/[*✱:\s]$/.test(label)) label = label.slice(0, -1);
  return label.slice(0, MAX_LABEL);
}

const says = (label: string): boolean => label !== '' && !WIDGET_TEXT.has(plainWords(label));

function byIds(element: Element, ids: string | null): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const parts = (ids ?? '').split(/\s/).filter((id) => id !== '');
  return parts.map((id) => textOf(root.getElementById(id))).join(' ');
}

/** The name of the group around a control, where the control is all the group holds. */
function groupLabel(element: Element): string {
  const group = element.closest('[role="group"], fieldset');
  if (group?.querySelectorAll(CONTROLS).length !== 1) return '';
  return byIds(group, group.getAttribute('aria-labelledby')) || textOf(group.querySelector('legend'));
}

function questionTitle(element: Element): string {
  for (const { entry, title } of QUESTIONS) {
    const text = textOf(element.closest(entry)?.querySelector(title));
    if (foldSpace(text) !== '') return text;
  }
  for (const { input, slot, title } of FILE_WIDGETS) {
    const outside = input && element.matches(input) ? element.ownerDocument.querySelector(slot) : undefined;
    const text = textOf((outside ?? element.closest(slot))?.querySelector(title));
    if (foldSpace(text) !== '') return text;
  }
  return '';
}

/** What stands around a control that has no label: the text of the nearest block that holds no other control. */
function blockText(element: Element): string {
  let at = parentOf(element);
  for (let steps = 0; at && steps < MAX_STEPS; steps += 1, at = parentOf(at)) {
    if (at.querySelectorAll(CONTROLS).length > 1 || at.localName === 'body') return '';
    const text = trimMarks(textOf(at));
    if (says(text)) return text;
  }
  return '';
}

/** The label a form binds to a control: `''` where it binds none. */
export function boundLabel(element: Element): string {
  const labels = hasValue(element) ? [...(element.labels ?? [])] : [];
  const sources = [
    () => questionTitle(element),
    () => labels.map(textOf).join(' '),
    () => byIds(element, element.getAttribute('aria-labelledby')),
    () => element.getAttribute('aria-label') ?? '',
    () => groupLabel(element),
  ];
  for (const source of sources) {
    const label = trimMarks(source());
    if (says(label)) return label;
  }
  return '';
}

/** A control's label as a person would name it, without required marks; `''` where nothing says what it is. */
export const labelOf = (element: Element): string => boundLabel(element) || blockText(element);
