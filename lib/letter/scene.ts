import { findEntry } from '../lexicon/index.ts';
import type { Level, Project } from '../profile/schema.ts';
import { foldSpace } from '../text/index.ts';
import { given } from './grammar.ts';
import { type Pick, picker } from './pick.ts';
import type { DraftInput } from './types.ts';

/** The input, with what every part of the letter asks of it. */
export interface Scene extends DraftInput {
  level: Level;
  pick: Pick;
  /** The posting's title as a letter writes it; undefined where the page gave none. */
  title: string | undefined;
  company: string | undefined;
  /** A blank one in place of a project nobody wrote yet. */
  project: Project;
  /** " at Northgate Parcel", or nothing. */
  at: string;
  /** A technology as the posting spells it; the user's own spelling where the posting does not name it. */
  spelled: (name: string) => string;
}

const BLANK: Project = {
  id: '',
  name: '',
  archived: false,
  stack: [],
  options: [],
  outcomes: [],
  deferred: [],
  operations: {},
  links: [],
};

/** A title stands as it is, a dash in front of it too. */
const verbatim = (title: string): string | undefined => given(title) && foldSpace(title);

export function sceneOf(input: DraftInput, level: Level): Scene {
  const project = input.project ?? BLANK;
  const company = given(project.company);
  const { shared = [], known = [] } = input.match ?? {};
  const postingSpelling = new Map([...shared, ...known].map(({ id, name }) => [id, name]));
  return {
    ...input,
    level,
    project,
    pick: picker(input.posting.key, input.variant ?? 0),
    title: verbatim(input.analysis.role.letterTitle) ?? verbatim(input.posting.title),
    company: given(input.posting.company),
    at: company ? ` at ${company}` : '',
    spelled: (name) => postingSpelling.get(findEntry(name)?.id ?? '') ?? name,
  };
}
