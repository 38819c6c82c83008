import { foldCompany, foldTitle } from '../text/index.ts';
import type { Facts } from './facts.ts';
import type { Conflict, Source } from './types.ts';

const TRUSTED: readonly Source[] = ['json-ld', 'page-state', 'selector'];
const GENDER = /\((?:[mwfdxhgi](?:\s?[/|,*]\s?[mwfdxhgin]{1,3}){1,4}|all genders|alle)\)/gi;

const sameTitle = (a: string, b: string): boolean =>
  foldTitle(a.replace(GENDER, '')) === foldTitle(b.replace(GENDER, ''));

/** "Hebbia" and "Hebbia AI": one name is the other's short form. */
function sameCompany(a: string, b: string): boolean {
  const [one, other] = [foldCompany(a), foldCompany(b)];
  return one.startsWith(other) || other.startsWith(one);
}

const SAME = { title: sameTitle, company: sameCompany };

/** Fields on which two trusted sources disagree, each value with its first source. */
export function findConflicts(all: readonly Facts[]): Conflict[] {
  return (['title', 'company'] as const).flatMap((field) => {
    const values: Conflict['values'] = [];
    for (const facts of all) {
      const value = facts[field];
      if (!value || !TRUSTED.includes(facts.from)) continue;
      if (!values.some((known) => SAME[field](known.value, value))) values.push({ value, from: facts.from });
    }
    return values.length > 1 ? [{ field, values }] : [];
  });
}
