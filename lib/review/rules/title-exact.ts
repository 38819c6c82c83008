import { ALL_LEVELS, type Example, type Rule } from '../rule.ts';
import { examplePosting } from './support/example-posting.ts';

const forTitle = (title: string, letter: string): Example => ({
  letter,
  context: { posting: examplePosting(title) },
});

/** "a" or "an" before the title is part of the fix, since the title decides which. */
function withArticle(text: string, start: number, title: string): { start: number; insert: string } {
  const article = /(?<=^|[\s("'])(a|an) $/i.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  if (!article) return { start, insert: title };
  const fitting = /^[aeio]/i.test(title) ? 'an' : 'a';
  const cased = article.startsWith('A') ? `A${fitting.slice(1)}` : fitting;
  return { start: start - article.length - 1, insert: `${cased} ${title}` };
}

/** Source: the guide's answer on Developer or Engineer: the posting's title, to the letter. */
export const titleExact: Rule = {
  id: 'title/exact',
  group: 'addressing',
  severity: 'error',
  levels: ALL_LEVELS,
  message: "This is not the posting's title.",
  why: 'A title that is off by a word reads as a letter for another job, or for another level.',
  source: 'FAQ: Backend Developer or Backend Engineer',
  flags: [
    forTitle('Backend Engineer', 'I am applying for the Backend Developer role.'),
    forTitle('Backend Engineer', 'I am writing about the Back-End Engineer opening.'),
    forTitle('Senior Backend Engineer', 'I would like to be considered for the Backend Engineer position.'),
    forTitle('Backend Engineer', 'Your Senior Backend Engineer opening names the problem I work on.'),
    forTitle(
      'Staff Backend Engineer',
      'Application: Senior Backend Engineer\n\nDear Quillmark team,\n\nI keep ledgers.',
    ),
    forTitle('Backend Engineer', 'I would be glad to start in May as your Software Engineer.'),
    forTitle('Software Engineer', 'I am applying for the Software Developer at Quillmark.'),
    forTitle('Backend Engineer, Payments', 'I am applying for the Backend Engineer role.'),
    forTitle('Platform Engineer', 'I wish to apply for the position of Platform Developer.'),
  ],
  allows: [
    forTitle('Senior Backend Engineer', 'I am applying for the Senior Backend Engineer role.'),
    forTitle(
      'Senior Backend Engineer (m/f/d) - Berlin',
      'I am writing about your Senior Backend Engineer opening.',
    ),
    forTitle('Backend Engineer', 'I am a Backend Developer at Contoso and look after its tax service.'),
    forTitle('Backend Engineer', 'As a Senior Developer at Contoso I wrote the runbook.'),
    forTitle('Backend Engineer', 'The Staff Engineer who reviewed my design pushed back on the schema.'),
    forTitle(
      'Backend Engineer',
      'In the Software Developer position I held at Contoso I learned to read query plans.',
    ),
    forTitle('Staff Engineer', 'Last year I was promoted to the Senior Engineer role on our billing team.'),
    forTitle(
      'Backend Engineer, Payments',
      'I am applying for the Backend Engineer role on your Payments team.',
    ),
    {
      letter: 'The Backend Developer role taught me to write things down.',
      context: {
        posting: examplePosting('Backend Engineer'),
        profile: { title: 'Backend Developer', links: [], technologies: [], customers: [] },
      },
    },
  ],
  check: ({ text, roleNames }) =>
    (roleNames?.found ?? []).flatMap(({ start, end, target, own }) => {
      if (!roleNames || !target || own) return [];
      const fix = { label: `Use "${roleNames.title}"`, end, ...withArticle(text, start, roleNames.title) };
      return [{ start, end, message: `The posting's title is "${roleNames.title}".`, fix }];
    }),
};
