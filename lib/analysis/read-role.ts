import { foldSpace } from '../text/index.ts';
import { letterTitle, type TitleContext } from './letter-title.ts';
import { readDiscipline } from './read-discipline.ts';
import { readNoun } from './read-noun.ts';
import { readSeniority } from './read-seniority.ts';
import type { Role } from './types.ts';

/** The role a posting's title names; location and company help to tell a tag from the title. */
export function readRole(title: string, context: TitleContext = {}): Role {
  const written = letterTitle(title, context);
  const { noun, segment } = readNoun(written);
  return {
    title: foldSpace(title),
    letterTitle: written,
    seniority: readSeniority(written),
    discipline: readDiscipline(written, segment),
    noun,
  };
}
