import type { PostingAnalysis, Requirement } from '../analysis/index.ts';
import type { Profile, Project } from '../profile/schema.ts';
import { joinNames } from './join-names.ts';
import { scoreMatch } from './match-project.ts';
import type { Match, RankedProject } from './types.ts';

const BEATS_TOLD = [
  ['the symptom', (project: Project) => Boolean(project.symptom)],
  ['how it was measured', (project: Project) => Boolean(project.instrumentation)],
  ['the options', (project: Project) => project.options.length > 0],
  ['the outcome', (project: Project) => project.outcomes.length > 0],
  ['what was put off', (project: Project) => project.deferred.length > 0],
] as const;

const DEPTH_WEIGHT = { owned: 1.5, production: 1.2, working: 0.8 } as const;

interface Weighed extends RankedProject {
  weight: number;
}

function termWeight(match: Match, requirements: ReadonlyMap<string, Requirement>): number {
  return match.shared.reduce((sum, { id, depth, kind }) => {
    const need = requirements.get(id)?.strength === 'must' ? 2 : 1;
    return sum + need * (kind === 'technology' ? (depth ? DEPTH_WEIGHT[depth] : 1) : 0.75);
  }, 0);
}

/** A quote is shown whole or not at all; one with a percent sign would read as a score. */
function showable(match: Match): string | undefined {
  const text = match.lines[0]?.quote.text;
  return text && !text.includes('%') ? text : undefined;
}

function reasonFor(project: Project, match: Match, alone: boolean): string {
  const names = match.shared
    .filter(({ kind }) => kind === 'technology')
    .slice(0, 4)
    .map(({ name }) => name);
  const line = showable(match);
  const missing = BEATS_TOLD.filter(([, told]) => !told(project)).map(([name]) => name);
  const reasons = [
    line ? `answers “${line}”` : match.lines.length > 0 ? 'answers a line of the posting' : '',
    names.length > 0 ? `shares ${joinNames(names)} with the posting` : '',
  ].filter((reason) => reason !== '');
  const first =
    reasons.length > 0
      ? `It ${joinNames(reasons)}.`
      : alone
        ? 'It is the only project saved.'
        : 'It shares nothing the posting names.';
  const told =
    missing.length === 0
      ? 'All five beats are told.'
      : missing.length === 5
        ? 'Its story is not written yet.'
        : `Still to tell: ${joinNames(missing)}.`;
  return `${first} ${told}`;
}

/**
 * The user's projects, the one to lead with first, each with its match and why, in words. Archived projects are left out. A line of the posting the project
 * answers weighs most, then what is required and shared, then how much of the story is told; equal ones keep the order given.
 */
export function rankProjects(
  analysis: PostingAnalysis,
  profile: Profile,
  projects: readonly Project[],
): RankedProject[] {
  const active = projects.filter(({ archived }) => !archived);
  const requirements = new Map(analysis.requirements.map((requirement) => [requirement.id, requirement]));
  return active
    .map((project): Weighed => {
      const { lines, ...rest } = scoreMatch(analysis, profile, project);
      const match: Match = {
        ...rest,
        lines: lines.map(({ quote, beat, reason }) => ({ quote, beat, reason })),
      };
      const told = BEATS_TOLD.filter(([, isTold]) => isTold(project)).length;
      const best = (lines[0]?.score ?? 0) + 0.4 * (lines[1]?.score ?? 0);
      return {
        project,
        match,
        reason: reasonFor(project, match, active.length === 1),
        weight: 1.5 * best + Math.min(12, termWeight(match, requirements)) + 1.5 * told,
      };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ project, match, reason }) => ({ project, match, reason }));
}
