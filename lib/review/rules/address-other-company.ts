import { foldCompany } from '../../text/index.ts';
import { clauseBefore } from '../letter/clause.ts';
import type { Letter } from '../letter/letter.ts';
import { ALL_LEVELS, type Example, type Hit, type Rule } from '../rule.ts';
import { examplePosting } from './support/example-posting.ts';

const after = (letter: string): Example => ({
  letter,
  context: {
    posting: examplePosting('Backend Engineer'),
    otherCompanies: ['Ferrobank', 'Lumen Freight GmbH'],
  },
});

/** What stands before or after a company that is written to. */
const BEFORE =
  /(?:\b(?:role|position|opening|job|opportunity|place|seat|team|engineers?|people|folks|colleagues|everyone|work|working|start|starting|interest|interested|fit|contribute|contributing|apply|applying|application|bring|letter|write|writing|why|come|coming)(?: (?:here|this|on|to|the|your|platform|backend|engineering|hiring)){0,3} (?:at|to|for|with|in|of)|\b(?:join|joining|help|helping|why|dear|hello|hi)|\bme (?:to|at|about|towards?))(?: the)? $/;
const AFTER =
  /^(?:'s (?:mission|posting|job|engineering|team|platform|product|vision|blog|values|culture|opening|hiring|growth)\b|,? (?:team|engineering|hiring|recruiting|recruitment|talent|is (?:looking|hiring|searching))\b)/;
const HELD =
  /\b(?:worked|was|were|spent|left|during|previous|former|my (?:role|position|job|time)|i (?:am an?|work)|colleagues?)\b/;

function names(company: string): string[] {
  const short = company.replace(/,? (?:inc|llc|ltd|gmbh|ag|corp|co|plc|limited|bv|se)\.?$/i, '');
  return [...new Set([company, short])].filter((name) => name.trim().length > 1);
}

function known({ context: { posting, profile, project } }: Letter): string {
  const given = [
    posting?.company,
    posting?.team,
    profile?.company,
    ...(profile?.customers ?? []),
    project?.company,
    project?.name,
  ];
  return given
    .filter((name) => name !== undefined)
    .map(foldCompany)
    .join(' ');
}

function mentions({ flat }: Letter, name: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = flat.indexOf(name); at >= 0; at = flat.indexOf(name, at + name.length)) {
    const beside = /[\p{L}\p{N}]/u;
    if (!beside.test(flat[at - 1] ?? '') && !beside.test(flat[at + name.length] ?? ''))
      found.push({ start: at, end: at + name.length });
  }
  return found;
}

function check(letter: Letter): Hit[] {
  const { context, low, salutation } = letter;
  const own = context.posting?.company;
  if (!own) return [];
  const familiar = known(letter);
  const hits = (context.otherCompanies ?? [])
    .filter((other) => !familiar.includes(foldCompany(other)))
    .flatMap((other) =>
      names(other).flatMap((name) =>
        mentions(letter, name).flatMap(({ start, end }): Hit[] => {
          const greeted = salutation !== undefined && start >= salutation.start && end <= salutation.end;
          const before = low.slice(Math.max(0, start - 70), start);
          const addressed =
            (BEFORE.test(before) && !HELD.test(clauseBefore(low, start, { length: 50, stops: '.' }))) ||
            AFTER.test(low.slice(end, end + 24));
          if (!greeted && !addressed) return [];
          const fix = { label: `Use "${own}"`, start, end, insert: own };
          return [{ start, end, fix, ...(greeted && { severity: 'error' as const }) }];
        }),
      ),
    );
  return hits.filter(
    (hit, i) => !hits.slice(0, i).some((one) => 'start' in one && 'start' in hit && one.start === hit.start),
  );
}

/** Source: the most told failure of form letters, the last letter's addressee. */
export const addressOtherCompany: Rule = {
  id: 'address/other-company',
  group: 'addressing',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'This names another company.',
  why: 'A letter addressed to somebody else is put aside on the first line.',
  source: 'What Hiring Managers Want: specificity',
  flags: [
    after('Dear Ferrobank team,\n\nI keep ledgers.'),
    after('I would be glad to join Ferrobank in May.'),
    after("Ferrobank's mission is one that I can explain to my mother."),
    after('I am applying for the Backend Engineer role at Lumen Freight.'),
  ],
  allows: [
    after('Dear Quillmark team,\n\nI keep ledgers.'),
    after('We matched our bookings with the statements of Ferrobank every night.'),
    after('The Ferrobank API answered in three formats.'),
    {
      letter: 'After four years in my role at Ferrobank I know what a ledger costs.',
      context: {
        posting: examplePosting('Backend Engineer'),
        otherCompanies: ['Ferrobank'],
        profile: { company: 'Ferrobank', links: [], technologies: [], customers: [] },
      },
    },
    'I would be glad to join Ferrobank in May.',
  ],
  check,
};
