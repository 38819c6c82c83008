import { compile } from './engine/compile.ts';
import type { Compiled } from './engine/compiled.ts';
import { cueRoles } from './engine/cue-words.ts';
import { Vocabulary } from './engine/vocabulary.ts';
import { practiceEntry, practices, technologies, technologyEntry } from './entries.ts';
import { PRACTICE_FRIENDS } from './practices/index.ts';
import { openPractice, openTechnology, spellPractice, spellTechnology } from './spell.ts';
import { CASED_FRIENDS, FALSE_FRIENDS } from './technologies/index.ts';

export interface Lexicon {
  vocabulary: Vocabulary;
  technologies: Compiled;
  practices: Compiled;
}

let built: Lexicon | undefined;

/** What a scan needs, readied at the first call. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const vocabulary = new Vocabulary(spellings);
  const roles = cueRoles(vocabulary);
  return {
    vocabulary,
    technologies: compile(vocabulary, roles, {
      items: technologies,
      open: openTechnology,
      spell: spellTechnology,
      entry: technologyEntry,
      friends: FALSE_FRIENDS,
      casedFriends: CASED_FRIENDS,
    }),
    practices: compile(vocabulary, roles, {
      items: practices,
      open: openPractice,
      spell: spellPractice,
      entry: practiceEntry,
      friends: PRACTICE_FRIENDS,
      casedFriends: [],
    }),
  };
}

function spellings(): string[] {
  const all: string[] = [];
  for (const item of technologies) spellTechnology(item, (spelling) => all.push(spelling));
  for (const item of practices) spellPractice(item, (spelling) => all.push(spelling));
  return all;
}
