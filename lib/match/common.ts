import type { Requirement } from '../analysis/index.ts';
import { EVERYDAY_PRACTICES } from './everyday-practices.ts';
import { problemWeight } from './read-problems.ts';
import type { Beat, Reading } from './reading.ts';

/** What a line and a beat share, in words to show. */
export interface Common {
  practices: string[];
  /** Practices most postings name. */
  everyday: string[];
  technologies: string[];
  /** The heaviest first. */
  problems: { name: string; weight: number }[];
  words: string[];
}

/** `terms` are those of the line. */
export function commonWith(beat: Beat, line: Reading, terms: readonly Requirement[]): Common {
  const shown = terms.filter(({ id }) => beat.terms.has(id));
  const practices = shown.filter(({ kind }) => kind === 'practice');
  return {
    practices: practices.filter(({ id }) => !EVERYDAY_PRACTICES.has(id)).map(({ name }) => name),
    everyday: practices.filter(({ id }) => EVERYDAY_PRACTICES.has(id)).map(({ name }) => name),
    technologies: shown.filter(({ kind }) => kind === 'technology').map(({ name }) => name),
    problems: [...beat.problems]
      .flatMap(([name, words]) => {
        const theirs = line.problems.get(name);
        return theirs ? [{ name, weight: problemWeight(name, words, theirs) }] : [];
      })
      .sort((a, b) => b.weight - a.weight),
    words: [...beat.words.keys()].flatMap((stem) => line.words.get(stem) ?? []),
  };
}

/** A practice tells most, a problem nearly as much, a technology or a plain word little. */
export function weigh({ practices, everyday, technologies, problems, words }: Common): number {
  const told = problems.slice(0, 3).reduce((sum, { weight }) => sum + weight, 0);
  return (
    3 * Math.min(2, practices.length) +
    Math.min(1, everyday.length) +
    Math.min(2, technologies.length) +
    told +
    Math.min(3, words.length)
  );
}
