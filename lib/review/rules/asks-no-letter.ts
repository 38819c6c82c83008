import type { PostingAnalysis } from '../../analysis/index.ts';
import { ALL_LEVELS, type Example, type Rule } from '../rule.ts';
import { exampleLetter } from './support/example-letter.ts';

function asking(wants: PostingAnalysis['asks']['letter']['wants'], words: number): Example {
  const role = {
    title: 'Backend Engineer',
    letterTitle: 'Backend Engineer',
    seniority: [],
    discipline: 'backend',
    noun: 'Engineer',
  };
  return {
    letter: exampleLetter(words),
    context: { analysis: { role, requirements: [], asks: { letter: { wants }, instructions: [] } } },
  };
}

/** Source: the guide on openings that take a resume alone: do as they say. */
export const asksNoLetter: Rule = {
  id: 'asks/no-letter',
  group: 'addressing',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'The posting asks for no letter.',
  why: 'An applicant who skips the instructions is read as one who will skip others.',
  source: 'FAQ: FAANG and large companies',
  flags: [asking('declined', 300), asking('declined', 340), asking('declined', 380), asking('declined', 500)],
  allows: [asking('optional', 300), asking('required', 300), asking('unmentioned', 300), exampleLetter(300)],
  check: ({ whole, context: { analysis } }) =>
    whole && analysis?.asks.letter.wants === 'declined' ? [{ missing: true }] : [],
};
