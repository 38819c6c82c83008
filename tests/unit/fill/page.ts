import { JSDOM } from 'jsdom';

/** A page of one form, at an address that says which posting it is. */
export function page(body: string, url = 'https://forms.example/jobs/7'): Document {
  return new JSDOM(`<!doctype html><body>${body}</body>`, { url, pretendToBeVisual: true }).window.document;
}

/** Browsers insert text as typing would; jsdom does not: `keep` says what the page makes of it. */
export function withInsertText(
  document: Document,
  keep: (text: string) => string = (text) => text,
): Document {
  document.execCommand = (command, _ui, text = '') => {
    const box = document.activeElement;
    if (!box || !('value' in box)) return false;
    box.value = command === 'delete' ? '' : keep(text);
    return true;
  };
  return document;
}
