import type { Project } from '../profile/schema.ts';
import { type BeatText, beatTexts } from './beat-texts.ts';
import { contentWords } from './content-words.ts';
import { readProblems } from './read-problems.ts';
import type { UserTerm } from './user-terms.ts';

/** What a text speaks of. A word that names a problem already is left out of the words. */
export interface Reading {
  /** By stem. */
  words: Map<string, string>;
  /** By name of the family, with the words that tell of it. */
  problems: Map<string, Set<string>>;
}

export interface Beat extends BeatText, Reading {
  /** Ids of the technologies and practices this text shows. */
  terms: Set<string>;
}

export function readText(text: string): Reading {
  const { problems, words: named } = readProblems(text);
  const words = contentWords(text);
  for (const [stem, word] of words) if (named.has(word)) words.delete(stem);
  return { words, problems };
}

function readBeat(beat: BeatText, user: ReadonlyMap<string, UserTerm>): Beat {
  const terms = new Set<string>();
  for (const [id, { sentences }] of user)
    if (sentences.some((sentence) => sentence.beat === beat.beat && beat.text.includes(sentence.text)))
      terms.add(id);
  return { ...beat, ...readText(beat.text), terms };
}

function joined(all: readonly Reading['problems'][]): Reading['problems'] {
  const together: Reading['problems'] = new Map();
  for (const problems of all)
    for (const [name, words] of problems)
      together.set(name, new Set([...(together.get(name) ?? []), ...words]));
  return together;
}

/** The project's sentences, and all of them as one: what no line shares with the whole it shares with no beat. */
export function readProject(
  project: Project,
  user: ReadonlyMap<string, UserTerm>,
): { beats: Beat[]; whole: Beat } {
  const beats = beatTexts(project).map((beat) => readBeat(beat, user));
  const whole: Beat = {
    beat: 'scale',
    text: '',
    own: true,
    terms: new Set(beats.flatMap(({ terms }) => [...terms])),
    problems: joined(beats.map(({ problems }) => problems)),
    words: new Map(beats.flatMap(({ words }) => [...words])),
  };
  return { beats, whole };
}
