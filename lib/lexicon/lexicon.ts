import { compile, type Source } from './engine/compile.ts';
import type { Compiled } from './engine/compiled.ts';
import { cueRoles } from './engine/cue-words.ts';
import { cutVariants, looseVariants } from './engine/variants.ts';
import { Vocabulary } from './engine/vocabulary.ts';
import { PRACTICE_FRIENDS, PRACTICES } from './practices/index.ts';
import { slug } from './slug.ts';
import { CASED_FRIENDS, FALSE_FRIENDS, TECHNOLOGIES } from './technologies/index.ts';
import type { Entry, Practice, Technology } from './types.ts';

export interface Lexicon {
  vocabulary: Vocabulary;
  technologies: Compiled;
  practices: Compiled;
  entries: Entry[];
}

let built: Lexicon | undefined;

/** The lexicon, compiled at the first call. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const technologies = sources(TECHNOLOGIES, technologySource);
  const practices = sources(PRACTICES, practiceSource);
  spreadImplied(technologies.map((source) => source.entry));
  const vocabulary = new Vocabulary();
  const roles = cueRoles(vocabulary);
  return {
    vocabulary,
    technologies: compile(vocabulary, roles, technologies, FALSE_FRIENDS, CASED_FRIENDS),
    practices: compile(vocabulary, roles, practices, PRACTICE_FRIENDS, []),
    entries: [...technologies, ...practices].map((source) => source.entry),
  };
}

function sources<T>(families: Record<string, T[]>, read: (item: T, family: string) => Source): Source[] {
  return Object.entries(families).flatMap(([family, items]) => items.map((item) => read(item, family)));
}

function technologySource(item: Technology, family: string): Source {
  const { name, aliases = [], cased = [], cued = [], class: trust = 'A' } = item;
  const free = trust === 'A' ? [name, ...aliases] : aliases;
  const entry: Entry = {
    id: item.id ?? slug(name),
    name,
    kind: 'technology',
    family,
    spellings: [name, ...aliases, ...cased, ...cued],
    implies: item.implies ?? [],
  };
  return {
    entry,
    forms: [],
    free: [...new Set([...free, ...free.flatMap(looseVariants)])],
    listed: [...(trust === 'B' ? [name] : []), ...cased, ...(trust === 'A' ? cutVariants(name) : [])],
    cued: [...(trust === 'C' ? [name] : []), ...cued],
    exact: [],
    cues: item.cues ?? 'tool',
    wary: item.wary ?? {},
    notNear: [],
  };
}

function practiceSource(item: Practice, family: string): Source {
  const { name, forms, cased = [], notNear = [] } = item;
  const plain = forms.filter(isPlain);
  const spellings = [name, ...plain, ...cased];
  const entry: Entry = { id: item.id ?? slug(name), name, kind: 'practice', family, spellings, implies: [] };
  return { entry, forms, free: [], listed: [], cued: [], exact: cased, cues: 'tool', wary: {}, notNear };
}

const isPlain = (form: string): boolean => !form.includes('|') && !form.includes('?') && !form.includes('*');

/** Makes `implies` complete: what is implied by what is implied. */
function spreadImplied(entries: Entry[]): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    const all = new Set(entry.implies);
    for (const id of all) for (const further of byId.get(id)?.implies ?? []) all.add(further);
    all.delete(entry.id);
    entry.implies = [...all];
  }
}
