import { ALL_LEVELS, type Example, type Rule } from '../rule.ts';
import { exampleLetter } from './support/example-letter.ts';
import { examplePosting } from './support/example-posting.ts';

const opened = (title: string, opening: string): Example => ({
  letter: exampleLetter(300, { opening }),
  context: { posting: examplePosting(title) },
});

/** Source: the guide's answer on Developer or Engineer. A wrong title is told by title/exact and not a second time here. */
export const titleMissing: Rule = {
  id: 'title/missing',
  group: 'addressing',
  severity: 'error',
  levels: ALL_LEVELS,
  message: "The posting's title appears nowhere.",
  why: 'A recruiter with several openings cannot tell which one this letter is for.',
  source: 'FAQ: Backend Developer or Backend Engineer',
  flags: [
    opened(
      'Backend Engineer',
      'Your ledger is the kind of system I have kept alive for four years at Contoso.',
    ),
    opened('Senior Software Engineer', 'I am writing about the role on your ledger team at Quillmark.'),
    opened('Staff Engineer, Storage', 'I am writing because Quillmark keeps its ledger in one region.'),
    opened('Java Developer', 'Quillmark asks for somebody who can keep a ledger honest. I have done that.'),
  ],
  allows: [
    opened('Backend Engineer', 'I am applying for the Backend Engineer role at Quillmark.'),
    opened('Backend Engineer (f/m/x)', 'Your posting for a backend engineer at Quillmark describes my week.'),
    opened('Backend Engineer', 'I am applying for the Backend Developer role at Quillmark.'),
    {
      letter: `Re: Senior Backend Engineer\n\n${exampleLetter(300, { opening: 'Your ledger is a system that I know.' })}`,
      context: { posting: examplePosting('Senior Backend Engineer') },
    },
    'At Contoso I look after the ledger.',
  ],
  check: ({ roleNames, whole, paragraphs }) => {
    const opening = paragraphs[0];
    const wrong = roleNames?.found.some(({ target, own }) => target && !own);
    if (!roleNames || !whole || !opening || roleNames.named || wrong) return [];
    const insert = `I am applying for the ${roleNames.title} role. `;
    return [
      { missing: true, fix: { label: 'Name the title', start: opening.start, end: opening.start, insert } },
    ];
  },
};
