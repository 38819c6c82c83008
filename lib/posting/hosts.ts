import type { Ats } from './types.ts';

const HOSTS: ReadonlyMap<string, Exclude<Ats, 'other'>> = new Map([
  ['boards.greenhouse.io', 'greenhouse'],
  ['boards.eu.greenhouse.io', 'greenhouse'],
  ['job-boards.greenhouse.io', 'greenhouse'],
  ['job-boards.eu.greenhouse.io', 'greenhouse'],
  ['jobs.lever.co', 'lever'],
  ['jobs.eu.lever.co', 'lever'],
  ['jobs.ashbyhq.com', 'ashby'],
]);

/** The seven hosts postings are served from, as in the manifest's host permissions. */
export const atsHosts: readonly string[] = [...HOSTS.keys()];

/** Which system serves this host name; compared whole, so that a look-alike is `other`. */
export function atsOfHost(host: string): Ats {
  return HOSTS.get(host) ?? 'other';
}
