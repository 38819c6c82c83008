import { parseHtml, unescapeHtml } from './dom/parse-html.ts';
import { type Marks, readLines } from './dom/read-lines.ts';
import type { Facts } from './facts.ts';
import { buildSections } from './sections/build-sections.ts';
import type { Line } from './sections/line.ts';
import { textLines } from './sections/text-lines.ts';
import { textToHtml } from './text-to-html.ts';
import type { Section, Source } from './types.ts';

export interface ReadDescription {
  from: Source;
  html: string;
  lines: Line[];
  /** Characters of text. */
  length: number;
}

const TAG = /<\/?[a-z][a-z0-9]{0,10}[\s/>]/i;
const MOST_HTML = 500_000;

/** Lever's JSON-LD holds line breaks escaped twice: a backslash and an n between tags. */
function fromHtml(document: Document, given: string): { html: string; lines: Line[] } {
  const html = unescapeHtml(
    document,
    given.slice(0, MOST_HTML).replaceAll('>\\n', '>\n').replaceAll('\\n<', '\n<'),
  );
  if (!TAG.test(html)) return { html: textToHtml(html), lines: textLines(html) };
  const body = parseHtml(document, html);
  return { html, lines: body ? readLines([body]) : [] };
}

/** Elements of a page may hold what others put there, so what is shown is a copy without it. */
function fromElements(elements: readonly Element[], marks: Marks): { html: string; lines: Line[] } {
  const html = elements.map((element) => {
    const copy = element.cloneNode(true) as Element;
    if (marks.drop !== '') for (const noise of copy.querySelectorAll(marks.drop)) noise.remove();
    return copy.innerHTML;
  });
  return { html: html.join('\n').slice(0, MOST_HTML), lines: readLines(elements, marks) };
}

/** Reads the description a source has; undefined where it has none. `marks` hold for elements of the page only. */
export function readDescription(
  document: Document,
  facts: Facts,
  marks: Marks = { drop: '', parts: '' },
): ReadDescription | undefined {
  const given = facts.description;
  if (!given) return undefined;
  const read =
    'html' in given
      ? fromHtml(document, given.html)
      : 'text' in given
        ? { html: textToHtml(given.text), lines: textLines(given.text) }
        : fromElements(given.elements, marks);
  const length = read.lines.reduce((sum, line) => sum + line.text.length, 0);
  return length > 0 ? { from: facts.from, ...read, length } : undefined;
}

/** The first source's text, unless a later one has clearly more: some sites put only a teaser into their structured data. */
export function fullest(found: readonly ReadDescription[]): ReadDescription | undefined {
  const longest = Math.max(...found.map((one) => one.length));
  return found.find((one) => one.length >= longest * 0.9);
}

export const sectionsOf = (description: ReadDescription): Section[] => buildSections(description.lines);
