import type { BeatId } from '../profile/schema.ts';
import type { Common } from './common.ts';
import { joinNames } from './join-names.ts';

const BEAT_NAMES: Readonly<Record<BeatId, string>> = {
  symptom: 'the symptom you describe',
  instrumentation: 'how you measured it',
  options: 'the options you weighed',
  outcome: 'the outcome you reached',
  deferred: 'what you argued against or put off',
  shipped: 'how you shipped it',
  operations: 'how you run it',
  stack: 'your stack',
  scale: 'what you owned',
  limit: 'the limit you name',
};

/** A practice's name in the middle of a sentence: "On-call" loses its capital, "SLO" keeps it. */
const inSentence = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name;

/** Why a line is one the project answers, in one sentence, without a figure. */
export function lineReason(
  beat: BeatId,
  { practices, everyday, technologies, problems, words }: Common,
): string {
  const shared = [...new Set([...[...practices, ...everyday].map(inSentence), ...technologies])].slice(0, 3);
  const about = problems.slice(0, 2).map(({ name }) => name);
  const both = `This line and ${BEAT_NAMES[beat]}`;
  if (about.length > 0)
    return `${both} are about ${joinNames(about)}${shared.length > 0 ? `, and both name ${joinNames(shared)}` : ''}.`;
  if (shared.length > 0) return `${both} name ${joinNames(shared)}.`;
  return `${both} speak of ${joinNames(words.slice(0, 3))}.`;
}
