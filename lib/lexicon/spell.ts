import type { Trust } from './engine/surface.ts';
import { cutVariants, looseVariants } from './engine/variants.ts';
import type { Practice, Technology } from './types.ts';

type Visit = (spelling: string, trust: Trust) => void;

/** Calls `visit` with every spelling of a technology, variants included. */
export function spellTechnology(item: Technology, visit: Visit): void {
  const { name, aliases, cased, cued, class: trust = 'A' } = item;
  const free = (spelling: string) => {
    visit(spelling, 'free');
    for (const variant of looseVariants(spelling)) visit(variant, 'free');
  };
  if (trust === 'A') free(name);
  if (aliases) for (const alias of aliases) free(alias);
  if (trust === 'B') visit(name, 'listed');
  if (cased) for (const spelling of cased) visit(spelling, 'listed');
  if (trust === 'A') for (const variant of cutVariants(name)) visit(variant, 'listed');
  if (trust === 'C') visit(name, 'cued');
  if (cued) for (const spelling of cued) visit(spelling, 'cued');
}

/** Calls `visit` with every wording of a practice. */
export function spellPractice({ forms, cased }: Practice, visit: Visit): void {
  for (const form of forms) visit(form, 'worded');
  if (cased) for (const spelling of cased) visit(spelling, 'exact');
}
