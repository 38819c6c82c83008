import { eachOpening, eachOpeningOf } from './engine/openings.ts';
import type { Trust } from './engine/surface.ts';
import { cutVariant, eachLoose } from './engine/variants.ts';
import type { Practice, Technology } from './types.ts';

type Visit = (spelling: string, trust: Trust) => void;

/** Calls `visit` with every spelling of a technology, variants included. */
export function spellTechnology(item: Technology, visit: Visit): void {
  const { name, aliases, cased, cued, class: trust = 'A' } = item;
  const loose = (variant: string) => visit(variant, 'free');
  if (trust === 'A') visit(name, 'free');
  if (aliases) for (const alias of aliases) visit(alias, 'free');
  if (trust === 'A') eachLoose(name, loose);
  if (aliases) for (const alias of aliases) eachLoose(alias, loose);
  if (trust === 'B') visit(name, 'listed');
  if (cased) for (const spelling of cased) visit(spelling, 'listed');
  const cut = trust === 'A' ? cutVariant(name) : undefined;
  if (cut) visit(cut, 'listed');
  if (trust === 'C') visit(name, 'cued');
  if (cued) for (const spelling of cued) visit(spelling, 'cued');
}

/** Calls `visit` with every wording of a practice. */
export function spellPractice({ forms, cased }: Practice, visit: Visit): void {
  for (const form of forms) visit(form, 'worded');
  if (cased) for (const spelling of cased) visit(spelling, 'exact');
}

/** Calls `file` with the hashes of words that may open a spelling of a technology. */
export function openTechnology(
  { name, aliases, cased, cued }: Technology,
  file: (hash: number) => void,
): void {
  eachOpening(name, file);
  if (aliases) for (const spelling of aliases) eachOpening(spelling, file);
  if (cased) for (const spelling of cased) eachOpening(spelling, file);
  if (cued) for (const spelling of cued) eachOpening(spelling, file);
}

/** The same for a practice. */
export function openPractice({ forms, cased }: Practice, file: (hash: number) => void): void {
  for (const form of forms) eachOpeningOf(form, file);
  if (cased) for (const spelling of cased) eachOpening(spelling, file);
}
