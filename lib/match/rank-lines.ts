import type { AnswerableLine, PostingAnalysis, Quote, Requirement } from '../analysis/index.ts';
import type { Project } from '../profile/schema.ts';
import { countWords } from '../text/index.ts';
import { isBoilerplate } from './is-boilerplate.ts';
import { quotablePart } from './quotable-part.ts';
import { readProject } from './reading.ts';
import { type ScoredLine, scoreLine } from './score-line.ts';
import type { UserTerm } from './user-terms.ts';

const MOST_LINES = 8;

const overlaps = (a: Quote, b: Quote) =>
  a.section === b.section && a.block === b.block && a.start < b.end && b.start < a.end;

/** Mostly names: no line to quote. */
function isList(quote: Quote, terms: readonly Requirement[]): boolean {
  const names = terms.filter(({ kind }) => kind === 'technology');
  return names.length >= 3 && names.length * 3 >= countWords(quote.text);
}

/** Without lines of its own an analysis still has the quotes of its requirements. */
function linesOf({ lines, requirements }: PostingAnalysis): readonly AnswerableLine[] {
  return (
    lines ??
    requirements.flatMap(({ quotes }) => quotes.map((quote): AnswerableLine => ({ quote, kind: 'other' })))
  );
}

/**
 * The lines of the posting this project answers best, best first, at most eight, each cut to what can be quoted. A line counts when
 * it and one beat of the project speak of the same practice, problem, technology or thing; boilerplate, benefits and bare lists of
 * technologies never do.
 */
export function rankLines(
  analysis: PostingAnalysis,
  project: Project,
  user: ReadonlyMap<string, UserTerm>,
): ScoredLine[] {
  const read = readProject(project, user);
  const found: ScoredLine[] = [];
  for (const line of linesOf(analysis)) {
    if (isBoilerplate(line.quote.text)) continue;
    const quote = quotablePart(line.quote);
    if (!quote || found.some((other) => overlaps(other.quote, quote) || other.quote.text === quote.text))
      continue;
    const terms = analysis.requirements.filter(({ quotes }) =>
      quotes.some((other) => overlaps(other, quote)),
    );
    const scored = isList(quote, terms) ? undefined : scoreLine(line, quote, terms, read);
    if (scored) found.push(scored);
  }
  return found.sort((a, b) => b.score - a.score).slice(0, MOST_LINES);
}
