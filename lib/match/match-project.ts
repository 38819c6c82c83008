import type { PostingAnalysis, Requirement } from '../analysis/index.ts';
import type { Profile, Project } from '../profile/schema.ts';
import { rankLines } from './rank-lines.ts';
import type { ScoredLine } from './score-line.ts';
import type { Evidence, Match } from './types.ts';
import { deeper, profileTerms, projectTerms, type UserTerm } from './user-terms.ts';

const BY_STRENGTH = { must: 0, nice: 1, context: 2, unknown: 2 } as const;
const BY_DEPTH = { owned: 0, production: 1, working: 2 } as const;

const byNeed = (a: Requirement, b: Requirement) => BY_STRENGTH[a.strength] - BY_STRENGTH[b.strength];

function evidence(
  { id, name, kind, quotes }: Requirement,
  depth: Evidence['depth'],
  term?: UserTerm,
): Evidence {
  return { id, name, kind, posting: quotes, project: term?.sentences ?? [], ...(depth ? { depth } : {}) };
}

/** The match with its lines still scored; `rankProjects` compares projects by them. */
export function scoreMatch(
  analysis: PostingAnalysis,
  profile: Profile,
  project: Project,
): Match & { lines: ScoredLine[] } {
  const own = projectTerms(project);
  const known = profileTerms(profile);
  const match: Match & { lines: ScoredLine[] } = {
    shared: [],
    known: [],
    missing: [],
    lines: rankLines(analysis, project, own),
  };
  for (const requirement of [...analysis.requirements].sort(byNeed)) {
    const term = own.get(requirement.id);
    const depth = deeper(term?.depth, known.get(requirement.id));
    if (term) match.shared.push(evidence(requirement, depth, term));
    else if (known.has(requirement.id)) match.known.push(evidence(requirement, depth));
    else match.missing.push(evidence(requirement, undefined));
  }
  const strength = new Map(analysis.requirements.map(({ id, strength: said }) => [id, BY_STRENGTH[said]]));
  const depthFirst = (a: Evidence, b: Evidence) =>
    (strength.get(a.id) ?? 2) - (strength.get(b.id) ?? 2) ||
    (a.depth ? BY_DEPTH[a.depth] : 3) - (b.depth ? BY_DEPTH[b.depth] : 3);
  match.shared.sort(depthFirst);
  match.known.sort(depthFirst);
  return match;
}

/**
 * What posting and project share, by technology and practice, named as the posting spells it: `shared` with the posting's quotes and the
 * project's own sentences, `known` from the profile alone, `missing` never to be written; what the posting requires comes first, then
 * by depth. `lines` are the posting's lines the project answers best. Nothing is scored for show.
 */
export function matchProject(analysis: PostingAnalysis, profile: Profile, project: Project): Match {
  const { lines, ...match } = scoreMatch(analysis, profile, project);
  return { ...match, lines: lines.map(({ quote, beat, reason }) => ({ quote, beat, reason })) };
}
