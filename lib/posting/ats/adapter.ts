import type { Facts } from '../facts.ts';
import type { Ats } from '../types.ts';

/** CSS of an element whose text is meant, or with the attribute that holds it. */
export type Selector = string | readonly [css: string, attribute: string];

/** A board's pages as data; the engine that reads them is `sources/read-selectors.ts`. First match wins, in the order given. */
export interface Adapter {
  ats: Ats;
  title: readonly Selector[];
  company: readonly Selector[];
  team: readonly Selector[];
  location: readonly Selector[];
  workplace: readonly Selector[];
  employmentType: readonly Selector[];
  pay: readonly Selector[];
  /** The first selector that finds any text decides. */
  description: readonly string[];
  /** Whether the description is one element or all that match, in page order. */
  takes: 'first' | 'all';
  /** Inside the description, but no part of it. */
  drop: readonly string[];
  /** Inside the description, a part with a subject of its own. */
  parts: string;
  /** The application form. */
  form: string;
  /** A row of a list of postings. */
  list: string;
  /** The page after an application was sent. */
  sent: string;
  /** How the page's `<title>` is put together around the posting's title. */
  pageTitle?: { before?: string; between: string; first: 'title' | 'company' };
  /** Data the page's scripts start from: the name it is assigned to, and how to read it. */
  state?: { name: string; read: (state: unknown, jobId: string) => Facts | 'removed' | undefined };
}
