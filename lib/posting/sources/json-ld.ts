import { foldSpace } from '../../text/index.ts';
import type { Facts } from '../facts.ts';
import { asArray, asRecord, asText } from '../json.ts';
import { readBaseSalary } from './base-salary.ts';
import { decodeEntities } from './decode-entities.ts';
import { parseJson } from './parse-json.ts';
import { readPlaces } from './places.ts';

const MOST_NODES = 5000;

const typesOf = (record: Record<string, unknown>): string[] =>
  asArray(record['@type']).map((type) => asText(type).replace(/^https?:\/\/schema\.org\//, ''));

/** Every record in the page's JSON-LD, through lists, `@graph`, `mainEntity` and `itemListElement`. */
export function jsonLdRecords(document: Document): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const queue = [parseJson(script.textContent ?? '')];
    for (let value = queue.shift(); value !== undefined; value = queue.shift()) {
      if (found.length > MOST_NODES) return found;
      const records = asArray(value).slice(0, MOST_NODES).map(asRecord);
      for (const record of records) {
        if (record['@type'] !== undefined) found.push(record);
        for (const key of ['@graph', 'mainEntity', 'itemListElement', 'item', 'itemReviewed'])
          queue.push(...asArray(record[key]).slice(0, MOST_NODES));
      }
    }
  }
  return found;
}

export const isJobPosting = (record: Record<string, unknown>): boolean =>
  typesOf(record).includes('JobPosting');

/** What kind of page the site says it is, e.g. `NewsArticle`. */
export const jsonLdTypes = (records: Record<string, unknown>[]): string[] => records.flatMap(typesOf);

const plain = (text: string): string => foldSpace(decodeEntities(text));

function companyOf(value: unknown): string {
  const first = asArray(value)[0];
  return asText(first) || asText(asRecord(first).name) || asText(asRecord(first).legalName);
}

/** What a JSON-LD `JobPosting` says. Source: schema.org/JobPosting and Google's guide to it. */
export function readJobPosting(record: Record<string, unknown>): Facts {
  const identifier = asArray(record.identifier)[0];
  const description = asText(record.description);
  const remote = asArray(record.jobLocationType).map(asText).includes('TELECOMMUTE');
  return {
    from: 'json-ld',
    id: (asText(asRecord(identifier).value) || asText(identifier)).toLowerCase(),
    title: plain(asText(record.title) || asText(record.name)),
    url: asText(record.url),
    company: plain(companyOf(record.hiringOrganization)),
    location: plain(readPlaces(record.jobLocation)),
    workplace: remote ? 'Remote' : undefined,
    employmentType: asArray(record.employmentType).map(asText).filter(Boolean).join(', '),
    pay: readBaseSalary(record.baseSalary),
    postedAt: asText(record.datePosted),
    language: asText(record.inLanguage),
    description: description ? { html: description } : undefined,
  };
}
