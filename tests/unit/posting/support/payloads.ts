import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { HeadingLabel } from '../heading-labels.ts';

/** A posting as its board's own interface gives it. */
export interface Given {
  id: string;
  /** The board's name in addresses. */
  site: string;
  title: string;
  company: string;
  location: string;
  /** HTML of the description, in the parts the board's page has it in. */
  parts: string[];
}

type Board = HeadingLabel['board'];

const PAYLOADS = new URL('../../../../../shared/ats/payloads/', import.meta.url);
export const payloadsPresent = existsSync(PAYLOADS);

const read = (name: string): string => readFileSync(new URL(name, PAYLOADS), 'utf8');
const { DOMParser } = new JSDOM('').window;

export const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

function readAshby(): Given[] {
  const lines = read('ashby-software-postings.jsonl').trim().split('\n');
  return lines
    .map((line) => JSON.parse(line))
    .map(({ id, org, jobUrl, title, location, descriptionHtml }) => ({
      id,
      site: new URL(jobUrl).pathname.split('/')[1] ?? '',
      title,
      company: org,
      location,
      parts: partsAtHeadings(descriptionHtml),
    }));
}

/** The board keeps one text; for dropping a section it is cut where a heading stands alone in its block. */
function partsAtHeadings(html: string): string[] {
  const parts: string[] = [];
  for (const node of parse(html).childNodes) {
    const element = node.nodeType === 1 ? (node as Element) : undefined;
    const alone = element?.querySelector('strong')?.textContent?.trim() === element?.textContent?.trim();
    const heading = element && (/^h[1-6]$/.test(element.localName) || (element.localName === 'p' && alone));
    if (heading || parts.length === 0) parts.push('');
    parts[parts.length - 1] += element ? element.outerHTML : (node.nodeValue ?? '');
  }
  return parts;
}

interface GreenhouseJob {
  id: number;
  title: string;
  company_name: string;
  location: { name: string };
  content: string;
}

function readGreenhouse(): Given[] {
  const { jobs } = JSON.parse(read('greenhouse-wayve-board.json')) as { jobs: GreenhouseJob[] };
  return jobs.map((job) => {
    const body = parse(parse(job.content).textContent ?? '');
    const pick = (css: string): string => {
      const element = body.querySelector(css);
      element?.remove();
      return element?.innerHTML ?? '';
    };
    const [introduction, conclusion] = [pick('.content-intro'), pick('.content-conclusion')];
    return {
      id: String(job.id),
      site: 'wayve',
      title: job.title,
      company: job.company_name,
      location: job.location.name,
      parts: [introduction, body.innerHTML, conclusion],
    };
  });
}

interface LeverPosting {
  id: string;
  text: string;
  description: string;
  lists: { text: string; content: string }[];
  additional: string;
  categories: { location: string };
}

function readLever(): Given[] {
  const postings = JSON.parse(read('lever-mistral-backend-postings.json')) as LeverPosting[];
  return postings.map(({ id, text, description, lists, additional, categories }) => ({
    id,
    site: 'mistral',
    title: text,
    company: 'Mistral AI',
    location: categories.location,
    parts: [
      description,
      ...lists.map((list) => `<h3>${list.text}</h3><ul>${list.content}</ul>`),
      additional,
    ].filter((part) => part !== ''),
  }));
}

const READ: Record<Board, () => Given[]> = {
  ashby: readAshby,
  greenhouse: readGreenhouse,
  lever: readLever,
};

/** All postings of a board's payload; none where the payloads are not on this machine. */
export const readPayload = (board: Board): Given[] => (payloadsPresent ? READ[board]() : []);
