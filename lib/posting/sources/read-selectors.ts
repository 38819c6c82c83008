import { foldSpace } from '../../text/index.ts';
import type { Adapter, Selector } from '../ats/adapter.ts';
import type { Facts } from '../facts.ts';
import { cleanCompany } from '../labels.ts';
import { readPay } from '../read-pay.ts';
import { readPane } from './read-pane.ts';

const LIMIT = 400;

function readOne(document: Document, selector: Selector): string {
  const [css, attribute] = typeof selector === 'string' ? [selector, undefined] : selector;
  const element = document.querySelector(css);
  const text = attribute ? element?.getAttribute(attribute) : element?.textContent;
  return foldSpace((text ?? '').slice(0, LIMIT * 4)).slice(0, LIMIT);
}

function readFirst(document: Document, selectors: readonly Selector[]): string {
  for (const selector of selectors) {
    const text = readOne(document, selector);
    if (text !== '') return text;
  }
  return '';
}

/** Lever ends all but the last of its categories with a slash. */
const label = (text: string): string => (text.endsWith(' /') ? text.slice(0, -2) : text);

function descriptionElements(document: Document, adapter: Adapter): Element[] {
  const drop = adapter.drop.join();
  for (const css of adapter.description) {
    const found = [...document.querySelectorAll(css)].filter(
      (element) => drop === '' || !element.matches(drop),
    );
    const filled = found.find((element) => (element.textContent ?? '').trim() !== '');
    if (filled) return adapter.takes === 'all' ? found : [filled];
  }
  return [];
}

/** What the adapter's selectors find on the page. */
export function readSelectors(document: Document, adapter: Adapter): Facts {
  const pane = readPane(document);
  const pay = readFirst(document, adapter.pay) || pane.pay;
  const elements = descriptionElements(document, adapter);
  return {
    from: 'selector',
    title: readFirst(document, adapter.title),
    company: cleanCompany(readFirst(document, adapter.company)),
    team: label(readFirst(document, adapter.team)) || pane.team,
    location: label(readFirst(document, adapter.location)) || pane.location,
    workplace: label(readFirst(document, adapter.workplace)) || pane.workplace,
    employmentType: label(readFirst(document, adapter.employmentType)) || pane.employmentType,
    pay: pay ? readPay(pay) : undefined,
    description: elements.length > 0 ? { elements } : undefined,
  };
}
