import type { Posting } from '../posting/index.ts';
import { readAsks } from './asks/read-asks.ts';
import { postingLines, quoteLine } from './lines.ts';
import { readRequirements } from './read-requirements.ts';
import { readRole } from './read-role.ts';
import type { PostingAnalysis } from './types.ts';

const NOT_ABOUT_THE_WORK = new Set(['benefits', 'legal', 'process']);

/**
 * What a posting wants: the role its title names, each technology and practice with its strength and every quote, and what it asks of applicants.
 * Every quote equals the slice of its block. Outside English strength is unknown and asks are not read. Never throws.
 */
export function analyzePosting(posting: Posting): PostingAnalysis {
  const english = posting.language === '' || /^en\b/i.test(posting.language);
  const lines = postingLines(posting);
  return {
    role: readRole(posting.title, {
      company: posting.company,
      ...(posting.location === undefined ? {} : { location: posting.location }),
    }),
    requirements: readRequirements(posting, lines, english),
    asks: english ? readAsks(lines, posting.company) : { letter: { wants: 'unmentioned' }, instructions: [] },
    lines: lines
      .filter(({ kind }) => !NOT_ABOUT_THE_WORK.has(kind))
      .map((line) => ({ quote: quoteLine(line), kind: line.kind })),
  };
}
