import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Given } from './payloads.ts';

const PAGES = new URL('../../../../../shared/ats/pages/', import.meta.url);
export const capturesPresent = existsSync(PAGES);

/** Whether a page keeps its state and JSON-LD. */
export type Structured = 'with' | 'without';

const STATE = /__(?:appData|remixContext) = /;

/** A captured page without its styles and the scripts that hold no posting: jsdom is slow on them. The rest of its noise stays. */
export function openCapture(file: string, structured: Structured): Document {
  const html = readFileSync(new URL(`${file}.html`, PAGES), 'utf8');
  const page = new JSDOM(html.replace(/<style[^>]*>[^<]*<\/style>/g, '')).window.document;
  Object.defineProperty(page, 'readyState', { value: 'complete' });
  for (const style of page.querySelectorAll('style')) style.remove();
  for (const script of page.querySelectorAll('script')) {
    const holds = script.type === 'application/ld+json' || STATE.test(script.text);
    if (!holds) script.textContent = '';
    else if (structured === 'without') script.remove();
  }
  return page;
}

/** The element that must be there. */
export function need(page: Document, css: string): Element {
  const element = page.querySelector(css);
  if (!element) throw new Error(`The capture has no ${css}`);
  return element;
}

export function setMeta(page: Document, content: Record<string, string>): void {
  for (const [name, value] of Object.entries(content))
    for (const meta of page.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`))
      meta.setAttribute('content', value);
}

/** Puts a posting into the page's JSON-LD, where it has one. */
export function setJsonLd(page: Document, given: Given, html: string): void {
  const script = page.querySelector('script[type="application/ld+json"]');
  if (!script) return;
  const record = JSON.parse(script.textContent ?? '{}');
  Object.assign(record, { title: given.title, description: html });
  if (record.identifier) record.identifier.value = given.id;
  record.hiringOrganization.name = given.company;
  script.textContent = JSON.stringify(record);
}

/** Changes the page's state where it has one; the script text after it stays. */
export function setState<State>(page: Document, change: (state: State) => void): void {
  const script = [...page.querySelectorAll('script')].find(({ text }) => STATE.test(text));
  const start = script?.text.indexOf('{') ?? -1;
  if (!script || start < 0) return;
  const text = script.text;
  for (let end = text.indexOf('};', start); end >= 0; end = text.indexOf('};', end + 1)) {
    const state = tryParse<State>(text.slice(start, end + 1));
    if (state === undefined) continue;
    change(state);
    script.textContent = text.slice(0, start) + JSON.stringify(state) + text.slice(end + 1);
    return;
  }
  throw new Error('The state of the capture does not end.');
}

function tryParse<State>(text: string): State | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
