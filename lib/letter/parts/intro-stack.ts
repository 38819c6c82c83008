import { findEntry } from '../../lexicon/index.ts';
import { given } from '../grammar.ts';
import type { Scene } from '../scene.ts';

/** Named in passing at the head of the story: more would be a list. */
const MOST = 3;

/** A technology the story names by itself needs no place in its first sentence. */
function namedInStory({ symptom, instrumentation, options }: Scene['project'], name: string): boolean {
  const taken = options.filter(({ chosen }) => chosen).map(({ what }) => what);
  return [symptom, instrumentation, ...taken].some((text) => text?.includes(name));
}

/** What the story is built on, at most three: what the posting names as well first, what the story names anyway last. */
export function introStack({ project, match, spelled }: Scene): string[] {
  const shared = new Set(match?.shared.map(({ id }) => id));
  const rank = (name: string): number =>
    (shared.has(findEntry(name)?.id ?? '') ? 0 : 1) + (namedInStory(project, name) ? 2 : 0);
  return project.stack
    .flatMap(({ name }) => given(name) ?? [])
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
    .map(spelled);
}

/** The ones of them that the posting names. */
export function sharedStack(scene: Scene): string[] {
  const shared = new Set(scene.match?.shared.map(({ id }) => id));
  return introStack(scene).filter((name) => shared.has(findEntry(name)?.id ?? ''));
}
