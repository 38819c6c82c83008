import { letterLevel } from '../analysis/index.ts';
import type { Level } from '../profile/schema.ts';
import { countWords } from '../text/index.ts';
import { assemble } from './assemble.ts';
import { chooseOpener, type Opening } from './openers.ts';
import { storyParts } from './parts/anchor.ts';
import { choiceParts } from './parts/choice.ts';
import { contextParts } from './parts/context.ts';
import { deferredParts } from './parts/deferred.ts';
import { endingParts, signature } from './parts/ending.ts';
import { openingParts, salutation } from './parts/opening.ts';
import { outcomeParts } from './parts/outcome.ts';
import { secondLine } from './parts/why-now.ts';
import { saidBy } from './said.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { Draft, DraftInput } from './types.ts';
import type { PlannedPart } from './written.ts';

/** Words a letter may have at most before it reads as insecure: the guide's ranges end here. */
const MOST_WORDS: Record<Level, number> = { junior: 380, mid: 420, senior: 450 };

function bodyOf(scene: Scene, opening: Opening): PlannedPart[] {
  const said = saidBy(opening, scene);
  const second = secondLine(scene, opening);
  const context = contextParts(scene, second);
  return [
    ...openingParts(scene, opening),
    ...storyParts(scene, said),
    ...choiceParts(scene, said),
    ...outcomeParts(scene, said.change),
    ...deferredParts(scene),
    ...context.parts,
    ...endingParts(scene, context.hasLine ? undefined : second),
  ];
}

/** The only part that tells what a later sentence calls said above. */
const isPointedTo = ({ tells }: PlannedPart, kept: readonly PlannedPart[]): boolean =>
  tells !== undefined &&
  kept.some(({ pointsTo }) => pointsTo === tells) &&
  kept.filter((other) => other.tells === tells).length === 1;

/** Takes whole optional parts out, the least missed first, the last of them first, until the letter fits. */
function fitted(
  body: readonly PlannedPart[],
  level: Level,
): { body: PlannedPart[]; leftOut: Draft['leftOut'] } {
  const kept = [...body];
  const leftOut: Draft['leftOut'] = [];
  const words = (): number => kept.reduce((total, { text }) => total + countWords(text), 0);
  while (words() > MOST_WORDS[level]) {
    const ranks = kept.flatMap((part) => (isPointedTo(part, kept) ? [] : (part.drop?.rank ?? [])));
    const lowest = Math.min(...ranks);
    const index = kept.findLastIndex((part) => part.drop?.rank === lowest && !isPointedTo(part, kept));
    const [gone] = index < 0 ? [] : kept.splice(index, 1);
    if (!gone?.drop) break;
    leftOut.push({
      what: gone.drop.what,
      why: `The letter would be longer than ${MOST_WORDS[level]} words.`,
    });
  }
  return { body: kept, leftOut };
}

/**
 * Drafts a skeleton letter from posting, profile, project and match. Nothing in it is invented: every fact is the
 * user's or the posting's, or is derived from them and says from what; a fact that is missing is an open slot. The same
 * input gives the same letter. Works with any of the facts missing, and without a project.
 */
export function draftLetter(input: DraftInput): Draft {
  const level = input.level ?? letterLevel(input.profile, input.analysis);
  const scene = sceneOf(input, level);
  const { opening, choice } = chooseOpener(scene);
  const { body, leftOut } = fitted(bodyOf(scene, opening), level);
  const { text, parts, slots, body: bodyText } = assemble(salutation(scene), body, signature(scene));
  return { text, level, words: countWords(bodyText), opener: choice, parts, slots, leftOut };
}
