import { findWordings } from '../letter/find-wordings.ts';
import { ALL_LEVELS, type Rule } from '../rule.ts';
import { isAboutPosting } from './support/is-about-posting.ts';

const CLAIM =
  /\b(?:(?:strong|solid|excellent|advanced|deep|good|great|expert|extensive|robust|proficient) (?:[a-z]{2,12} (?:of|in|with) )?(?:pl\/|t-)?sql(?! (?:server|injection|lite))|(?:proficien(?:t|cy)|skilled|fluent|fluency|experienced?|expertise|expert|well[ -]versed|competent|comfortable) (?:in|with|at) (?:both )?sql(?! (?:server|injection))(?:(?: and|\/| or|,) ?no-?sql)?|sql and no-?sql(?: databases)?|sql skills)\b/g;

/** Source: the guide on SQL as table stakes. */
export const fillerSql: Rule = {
  id: 'filler/sql',
  group: 'stack',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'SQL as a skill says nothing.',
  why: 'Everybody in the pile knows SQL; what you did with one query plan tells you apart.',
  source: 'Common Mistakes: SQL as the differentiator',
  flags: [
    'I have strong SQL skills.',
    'I am proficient in SQL and NoSQL.',
    'My profile includes solid knowledge of SQL.',
    'I am fluent in SQL.',
  ],
  allows: [
    'I read the plan, found a sequential scan, and wrote a partial index.',
    'I am happy to do an SQL screen.',
    'We ran SQL Server 2019 with two replicas.',
    'You ask for strong SQL; here is one query I am proud of.',
    'I replaced 400 lines of generated SQL by a view.',
    'An SQL injection in the old report taught me to bind parameters.',
  ],
  check: (letter) =>
    letter.sentences.flatMap((sentence) =>
      findWordings(letter, sentence, CLAIM)
        .filter(({ start }) => !isAboutPosting(sentence.low, start - sentence.start))
        .map(({ start, end }) => ({ start, end })),
    ),
};
