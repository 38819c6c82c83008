import { findEntry } from '../../lexicon/index.ts';
import { isExempt } from '../letter/is-exempt.ts';
import { ALL_LEVELS, type Hit, type Rule } from '../rule.ts';
import { findMisspelled } from '../spelling/find-misspelled.ts';

/** A word of letters alone; beside a mark that makes identifiers, addresses and paths it is none. */
const WORD = /(?<![\p{L}\p{N}_.@/#$-])\p{L}{4,24}(?![\p{L}\p{N}_@/#(]|[.-]\p{L})/gu;

/** Source: the guide on using terms accurately or not at all. */
export const techSpelling: Rule = {
  id: 'tech/spelling',
  group: 'stack',
  severity: 'hint',
  levels: ALL_LEVELS,
  message: 'This technology is misspelled.',
  why: 'A misspelled name makes the reader doubt the work with it, and a search does not find it.',
  source: 'Body Paragraphs: vocabulary used accurately',
  flags: [
    'I run Postgress and keep it small.',
    'The cluster is on Kubernets.',
    'Search lives in Elasticseach.',
    'We moved the queue from RabitMQ to Kafka.',
    'The stream goes through Kakfa.',
  ],
  allows: [
    'I run Postgres, Postgre as some write it, Memcache and k8s.',
    'I consult two teams and redid their backups.',
    'The planet was terraformed in the demo, and Terraform did the rest.',
    'The table is called postgress_old, the host kubernets.example.',
    'We use postgresql, Type Script and ELASTICSEARCH.',
    'The docket was long, and so was the transcript.',
  ],
  check: (letter) =>
    [...letter.flat.slice(letter.body.start, letter.body.end).matchAll(WORD)].flatMap(
      ({ index, 0: word }): Hit[] => {
        const start = letter.body.start + index;
        const span = { start, end: start + word.length };
        const meant = findMisspelled(letter.low.slice(span.start, span.end));
        const entry = meant === undefined ? undefined : findEntry(meant);
        // The lexicon lists some slips as spellings of the name itself; a spelling of another technology is no slip.
        const other = findEntry(word);
        if (!entry || (other && other.id !== entry.id) || isExempt(letter, span)) return [];
        const { name } = entry;
        return [
          {
            ...span,
            message: `Did you mean ${name}?`,
            fix: { label: `Write "${name}"`, ...span, insert: name },
          },
        ];
      },
    ),
};
