import { eachLoose } from './engine/variants.ts';
import { entries } from './entries.ts';
import { KEY_PHRASES } from './practices/index.ts';
import type { Entry, PhraseNote, TermKind } from './types.ts';

interface Index {
  byId: Map<string, Entry>;
  bySpelling: Map<string, Entry>;
}

let built: Index | undefined;

const fold = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]{1,20}/g, ' ');

function index(): Index {
  if (built) return built;
  const all = entries();
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const bySpelling = new Map<string, Entry>();
  const file = (spelling: string, entry: Entry) => {
    const key = fold(spelling);
    if (!bySpelling.has(key)) bySpelling.set(key, entry);
  };
  for (const entry of all) file(entry.name, entry);
  for (const entry of all) {
    for (const spelling of entry.spellings) file(spelling, entry);
    for (const spelling of entry.spellings) eachLoose(spelling, (variant) => file(variant, entry));
    file(entry.id, entry);
  }
  built = { byId, bySpelling };
  return built;
}

/** The entry that a name or any of its aliases stands for, whatever its case: `k8s` gives Kubernetes. */
export function findEntry(nameOrAlias: string): Entry | undefined {
  return index().bySpelling.get(fold(nameOrAlias));
}

export function entryById(id: string): Entry | undefined {
  return index().byId.get(id);
}

/** Canonical names for pickers, sorted without regard to case; of one kind unless none is given. */
export function termNames(kind?: TermKind): string[] {
  const names = entries().flatMap((entry) => (!kind || entry.kind === kind ? entry.name : []));
  return names.sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' }));
}

/** Ids that naming this one implies, directly or not: `eks` gives `aws` and `kubernetes`. */
export function impliedBy(id: string): string[] {
  return [...(index().byId.get(id)?.implies ?? [])];
}

/** The note of a key phrase by the id of its practice. */
export function phraseNote(id: string): PhraseNote | undefined {
  return KEY_PHRASES.find((note) => note.id === id);
}
