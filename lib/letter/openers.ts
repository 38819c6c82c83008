import type { MatchLine } from '../match/index.ts';
import type { OpenerKind } from '../profile/schema.ts';
import { type Change, changeOf } from './figures.ts';
import { given, unended } from './grammar.ts';
import type { Scene } from './scene.ts';
import type { Draft, OpenerChoice, RestsOn } from './types.ts';

/** The opener that was chosen, with what it is made of; `open` is a slot where there is nothing to open with. */
export type Opening =
  | { kind: 'shared-problem'; line: MatchLine }
  | { kind: 'bottleneck'; change: Change; cost: string; option: { what: string; index: number } | undefined }
  | { kind: 'altitude'; signals: { text: string; restsOn: RestsOn }[] }
  | { kind: 'open' };

/** Practices of a posting that say how its team runs things, not only what it runs. */
const POSTURE = new Set([
  'on-call',
  'slo',
  'error-budget',
  'postmortem',
  'design-review',
  'runbook',
  'incident-response',
]);

function sharedProblem({ match }: Scene): Opening | undefined {
  const line = match?.lines[0];
  return line && { kind: 'shared-problem', line };
}

function bottleneck({ project }: Scene): Opening | undefined {
  const change = project.outcomes.map(changeOf).find((found) => found !== undefined);
  const cost = given(project.tradeOff);
  if (!change || !cost) return undefined;
  const index = project.options.findIndex(({ chosen, what }) => chosen && given(what));
  const what = given(project.options[index]?.what);
  return { kind: 'bottleneck', change, cost, option: what ? { what, index } : undefined };
}

/** What the user typed first, then what the posting itself says of on-call, service levels and review. */
function altitude({ signals = [], analysis, level }: Scene): Opening | undefined {
  if (level !== 'senior') return undefined;
  const typed = signals.flatMap(({ text }, index) => {
    const said = given(text);
    return said ? [{ text: unended(said), restsOn: { from: 'signal', index } satisfies RestsOn }] : [];
  });
  const quoted = analysis.requirements
    .filter(({ id, kind }) => kind === 'practice' && POSTURE.has(id))
    .flatMap(({ quotes }) => quotes.slice(0, 1))
    .map((quote) => ({
      text: `“${unended(quote.text)}”`,
      restsOn: { from: 'posting', quote } satisfies RestsOn,
    }));
  const all = [...typed, ...quoted].filter(
    ({ text }, index, list) => list.findIndex((other) => other.text === text) === index,
  );
  return all.length < 2 ? undefined : { kind: 'altitude', signals: all.slice(0, 3) };
}

const FOUND: Record<OpenerKind, (scene: Scene) => Opening | undefined> = {
  'shared-problem': sharedProblem,
  bottleneck,
  altitude,
};

function reasonFor(opening: Opening): string {
  switch (opening.kind) {
    case 'shared-problem':
      return opening.line.reason;
    case 'bottleneck':
      return 'Your project has a bottleneck, a metric and a trade-off to say in one sentence.';
    case 'altitude':
      return `${opening.signals.length} public signs of how the team works are at hand.`;
    case 'open':
      return 'There is nothing to open with yet: neither a line of the posting that a project answers nor a metric with its trade-off.';
  }
}

/** Typed signals are worth most, as they cannot come from a template; then the shared problem. */
const preference = ({ level, signals = [] }: Scene): OpenerKind[] =>
  level === 'senior' && signals.length >= 2
    ? ['altitude', 'shared-problem', 'bottleneck']
    : ['shared-problem', 'bottleneck', 'altitude'];

/** Chooses the opener by what the user asked for, else by level and evidence; says why, and what else is possible. */
export function chooseOpener(scene: Scene): { opening: Opening; choice: Draft['opener'] } {
  const possible = preference(scene).flatMap((kind) => {
    const opening = FOUND[kind](scene);
    return opening ? [{ kind, opening }] : [];
  });
  const wanted = possible.find(({ kind }) => kind === scene.opener) ?? possible[0];
  const opening = wanted?.opening ?? { kind: 'open' };
  const available: OpenerChoice[] = possible.map(({ kind, opening: found }) => ({
    kind,
    reason: reasonFor(found),
  }));
  return {
    opening,
    choice: { kind: wanted?.kind ?? scene.opener ?? 'shared-problem', reason: reasonFor(opening), available },
  };
}
