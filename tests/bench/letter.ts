import { readFileSync } from 'node:fs';
import { analyzePosting } from '../../lib/analysis/index.ts';
import { draftLetter } from '../../lib/letter/index.ts';
import { matchProject } from '../../lib/match/index.ts';
import { postingFromText } from '../../lib/posting/index.ts';
import { reviewLetter } from '../../lib/review/index.ts';
import { postings, scenarios } from '../fixtures/scenarios/index.ts';
import type { Line } from './line.ts';
import { warmTime } from './median.ts';
import { postingText } from './posting-text.ts';

const LETTER = new URL('../fixtures/scenarios/senior/heronsgate.txt', import.meta.url);

export async function lines(): Promise<Line[]> {
  const { senior } = scenarios;
  const { heronsgate } = postings;
  if (!senior || !heronsgate) throw new Error('The scenarios have lost their senior or their first posting.');
  const { profile, project } = senior;
  const given = { title: 'Senior Backend Engineer, Bookings', company: 'Heronsgate' };
  const long = postingFromText(postingText, given);
  const draft = (posting = long) => {
    const analysis = analyzePosting(posting);
    const match = matchProject(analysis, profile, project);
    return draftLetter({ posting, analysis, profile, project, match });
  };
  const letter = readFileSync(LETTER, 'utf8');
  const analysis = analyzePosting(heronsgate);
  const { parts } = draft(heronsgate);
  const context = { level: 'senior', posting: heronsgate, analysis, profile, project, parts } as const;
  return [
    {
      name: 'analyzePosting, matchProject and draftLetter, posting of 8 kB',
      figure: warmTime(() => draft()),
      budget: 10,
    },
    {
      name: 'reviewLetter on a letter of 450 words',
      figure: warmTime(() => reviewLetter(letter, context)),
      budget: 8,
    },
  ];
}
