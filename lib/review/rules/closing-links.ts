import { ALL_LEVELS, type Rule } from '../rule.ts';
import { exampleLetter } from './support/example-letter.ts';

const LINK =
  /https?:\/\/|\bwww\.|(?<![@\w.-])(?:[\w-]{1,40}\.){1,3}(?:com|dev|io|org|net|me|app|co|sh|tech|page|xyz|blog|info|de|uk|fr|eu|us|ca|nl|se|pl|in|br)\b|\b(?:github|gitlab|linkedin|portfolio|codeberg|sourcehut|bitbucket)\b/i;
const signed = (lines: string) => exampleLetter(300).replace('Mira Example\ngithub.com/mira-example', lines);

/** Source: the samples, each with its links under the name. */
export const closingLinks: Rule = {
  id: 'closing/links',
  group: 'closing',
  severity: 'hint',
  levels: ALL_LEVELS,
  message: 'No link stands under your name.',
  why: 'One repository with a real service in it shows more than a paragraph; only forks would show less than nothing.',
  source: 'What Hiring Managers Want: GitHub curation',
  flags: [
    signed('Mira Example'),
    signed('Mira Example\nmira@example.com'),
    signed('Mira Example\n+49 30 1234567'),
    signed('M. Example, Hamburg'),
  ],
  allows: [
    signed('Mira Example\ngithub.com/mira-example'),
    signed('Mira Example\nhttps://mira.example/work'),
    signed('Mira Example\n[GitHub] · [Email]'),
    signed('Mira Example\nmira-example.dev'),
    'I keep ledgers.',
  ],
  check: ({ text, signOff }) => (signOff && !LINK.test(text.slice(signOff.end)) ? [{ missing: true }] : []),
};
