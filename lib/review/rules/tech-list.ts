import type { Mention } from '../../lexicon/index.ts';
import { isExempt } from '../letter/is-exempt.ts';
import { ALL_LEVELS, type Rule } from '../rule.ts';

const FEWEST = 5;
const JOINED =
  /^(?: v?\d{1,3}(?:\.\d{1,3}){0,2}\+?)?\s{0,2}(?:[,/&|·•+]|-(?= )|,? ?(?:and|or|plus|as well as))?(?: ?(?:and|or|&))?\s{0,3}(?:[-*•·]\s)?$/;
const SEPARATES = /[,/&|·•+\n]|\band\b|\bor\b|\bplus\b|\bas well as\b|- /;

/** Runs of technologies with nothing but marks and "and" between them; a name with words of its own ends a run. */
function runs(terms: readonly Mention[], flat: string): Mention[][] {
  const found: Mention[][] = [];
  for (const term of terms) {
    const run = found.at(-1);
    const last = run?.at(-1);
    const between = last ? flat.slice(last.end, term.start) : '';
    if (run && last && JOINED.test(between) && SEPARATES.test(between)) run.push(term);
    else found.push([term]);
  }
  return found;
}

/** Source: the guide on naming every technology one has touched. */
export const techList: Rule = {
  id: 'tech/list',
  group: 'stack',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'This is a list, and says of no name what you did with it.',
  why: 'A row of names claims depth in each, which nobody believes; three or four with a story are worth more.',
  source: 'Common Mistakes: listing every technology',
  flags: [
    'I have used Go, Java, Kafka, Redis and Docker.',
    'Skills: Python, Django, PostgreSQL, Celery, RabbitMQ',
    'My stack: TypeScript / Node.js / PostgreSQL / Redis / Terraform.',
    'Kubernetes, Helm, Terraform, Prometheus, and Grafana are my tools.',
  ],
  allows: [
    'I have used Go, Kafka and Redis.',
    'Postgres for the ledger, Redis for sessions, Kafka between them, Go everywhere, and Docker in CI.',
    'I know AWS from RDS, ECS, S3, and CloudWatch.',
    'We moved from MySQL to Postgres, then from cron to Temporal, and put Kafka last.',
    'Your posting lists "Go, Java, Kafka, Redis and Docker".',
  ],
  check: (letter) => {
    const technologies = letter.terms.filter(({ kind }) => kind === 'technology');
    return runs(technologies, letter.flat)
      .filter((run) => run.length >= FEWEST)
      .map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }))
      .filter((span) => !isExempt(letter, span));
  },
};
