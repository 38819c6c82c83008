import { PRACTICES } from './practices/index.ts';
import { slug } from './slug.ts';
import { TECHNOLOGIES } from './technologies/index.ts';
import type { Entry, Practice, Technology, TermKind } from './types.ts';

export const technologies: Technology[] = Object.values(TECHNOLOGIES).flat();
export const practices: Practice[] = Object.values(PRACTICES).flat();

const made: Record<TermKind, Entry[]> = { technology: [], practice: [] };
/** What an id implies as its family file has it. */
let implying: Map<string, string[]> | undefined;

/** The entry of the technology with this index, made at the first call. */
export function technologyEntry(index: number): Entry {
  made.technology[index] ??= fromTechnology(index);
  return made.technology[index];
}

/** The entry of the practice with this index, made at the first call. */
export function practiceEntry(index: number): Entry {
  made.practice[index] ??= fromPractice(index);
  return made.practice[index];
}

/** All entries, technologies first. */
export function entries(): Entry[] {
  return [
    ...technologies.map((_, index) => technologyEntry(index)),
    ...practices.map((_, index) => practiceEntry(index)),
  ];
}

const idOf = ({ id, name }: Technology | Practice): string => id ?? slug(name);

function fromTechnology(index: number): Entry {
  const item = technologies[index];
  if (!item) throw new RangeError(`No technology ${index}`);
  const { name, aliases = [], cased = [], cued = [] } = item;
  return {
    id: idOf(item),
    name,
    kind: 'technology',
    family: familyOf(TECHNOLOGIES, index),
    spellings: [name, ...aliases, ...cased, ...cued],
    implies: impliedBy(item),
  };
}

function fromPractice(index: number): Entry {
  const item = practices[index];
  if (!item) throw new RangeError(`No practice ${index}`);
  const { name, forms, cased = [] } = item;
  const spellings = [name, ...forms.filter(isPlain), ...cased];
  return {
    id: idOf(item),
    name,
    kind: 'practice',
    family: familyOf(PRACTICES, index),
    spellings,
    implies: [],
  };
}

function familyOf(families: Record<string, unknown[]>, index: number): string {
  let rest = index;
  for (const [family, items] of Object.entries(families)) {
    if (rest < items.length) return family;
    rest -= items.length;
  }
  return '';
}

const isPlain = (form: string): boolean => !form.includes('|') && !form.includes('?') && !form.includes('*');

/** What is implied, and what is implied by that. */
function impliedBy(item: Technology): string[] {
  if (!item.implies) return [];
  implying ??= readImplying();
  const all = new Set(item.implies);
  for (const id of all) for (const further of implying.get(id) ?? []) all.add(further);
  all.delete(idOf(item));
  return [...all];
}

function readImplying(): Map<string, string[]> {
  const read = new Map<string, string[]>();
  for (const item of technologies) if (item.implies) read.set(idOf(item), item.implies);
  return read;
}
