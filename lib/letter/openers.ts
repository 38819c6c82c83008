import type { MatchLine } from '../match/index.ts';
import type { BeatId, OpenerKind } from '../profile/schema.ts';
import { byWhat } from './by-what.ts';
import { type Change, changeOf } from './figures.ts';
import { given, lowered, unended } from './grammar.ts';
import { isListing } from './is-listing.ts';
import type { Scene } from './scene.ts';
import type { Draft, OpenerChoice, RestsOn } from './types.ts';

/** The opener that was chosen, with what it is made of; `open` is a slot where there is nothing to open with. */
export type Opening =
  | { kind: 'shared-problem'; line: MatchLine; inStory: boolean }
  | { kind: 'bottleneck'; change: Change; cost: string; option: { by: string; index: number } | undefined }
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

/** The beats told as the story itself: a line that one of them answers is answered by the letter's body. */
const STORY: ReadonlySet<BeatId> = new Set([
  'symptom',
  'instrumentation',
  'options',
  'outcome',
  'shipped',
  'scale',
]);
/** So far down a line may stand and still be preferred because the story answers it. */
const NEAR_BEST = 3;

function sharedProblem({ match }: Scene): Opening | undefined {
  const telling = match?.lines.filter(({ quote }) => !isListing(quote.text)) ?? [];
  const inStory = telling.slice(0, NEAR_BEST).find(({ beat }) => STORY.has(beat));
  const line = inStory ?? telling[0] ?? match?.lines[0];
  return line && { kind: 'shared-problem', line, inStory: STORY.has(line.beat) };
}

function bottleneck({ project }: Scene): Opening | undefined {
  const change = project.outcomes.map(changeOf).find((found) => found !== undefined);
  const cost = given(project.tradeOff);
  if (!change || !cost) return undefined;
  const index = project.options.findIndex(({ chosen, what }) => chosen && given(what));
  const what = given(project.options[index]?.what);
  const by = what && byWhat(what);
  return { kind: 'bottleneck', change, cost, option: by ? { by, index } : undefined };
}

/** What the user typed first, then what the posting itself says of on-call, service levels and review. */
function altitude({ signals = [], analysis, level }: Scene): Opening | undefined {
  if (level !== 'senior') return undefined;
  const typed = signals.flatMap(({ text }, index) => {
    const said = given(text);
    return said
      ? [{ text: lowered(unended(said)), restsOn: { from: 'signal', index } satisfies RestsOn }]
      : [];
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

/** Typed signals are worth most, as they cannot come from a template; then a problem that the story itself answers. */
function preference(scene: Scene): OpenerKind[] {
  const shared = sharedProblem(scene);
  const isAnswered = shared?.kind === 'shared-problem' && shared.inStory;
  const plain: OpenerKind[] = isAnswered
    ? ['shared-problem', 'bottleneck']
    : ['bottleneck', 'shared-problem'];
  const hasTyped = scene.level === 'senior' && (scene.signals?.length ?? 0) >= 2;
  return hasTyped ? ['altitude', ...plain] : [...plain, 'altitude'];
}

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
