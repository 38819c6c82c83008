import { foldSpace } from '../text/index.ts';
import { type ReadDescription, sectionsOf } from './description.ts';
import type { Facts } from './facts.ts';
import { findConflicts } from './find-conflicts.ts';
import { readableLabel } from './labels.ts';
import { languageOf } from './language.ts';
import type { Ats, Posting } from './types.ts';

type Kept = 'title' | 'company' | 'team' | 'location' | 'workplace' | 'employmentType' | 'pay' | 'postedAt';

/** The first source that has a field, in the order of trust they are given in. */
function first<F extends Kept>(all: readonly Facts[], field: F): (Facts & Record<F, unknown>) | undefined {
  return all.find((facts): facts is Facts & Record<F, unknown> => Boolean(facts[field]));
}

const text = (all: readonly Facts[], field: Exclude<Kept, 'pay'>): string =>
  foldSpace(String(first(all, field)?.[field] ?? ''));

function isDate(value: string): boolean {
  return value !== '' && !Number.isNaN(Date.parse(value));
}

/** One posting out of what the sources say, the most trusted first. */
export function buildPosting(
  at: { key: string; ats: Ats; url: string },
  all: readonly Facts[],
  description: ReadDescription,
  pageLanguage: string,
): Posting {
  const pay = first(all, 'pay');
  const posted = all.find((facts) => isDate(facts.postedAt ?? ''));
  const optional = {
    team: text(all, 'team'),
    location: text(all, 'location'),
    workplace: readableLabel(text(all, 'workplace')),
    employmentType: readableLabel(text(all, 'employmentType')),
    postedAt: posted?.postedAt ?? '',
  };
  const sources = {
    title: first(all, 'title')?.from,
    company: first(all, 'company')?.from,
    location: first(all, 'location')?.from,
    pay: pay?.from,
    postedAt: posted?.from,
    html: description.from,
  };
  const sample = description.lines.map((line) => line.text).join('\n');
  return {
    ...at,
    title: text(all, 'title'),
    company: text(all, 'company'),
    ...present(optional),
    ...(pay?.pay ? { pay: pay.pay } : {}),
    language: languageOf(sample, [...all.map((facts) => facts.language), pageLanguage]),
    html: description.html,
    sections: sectionsOf(description),
    from: present(sources),
    conflicts: findConflicts(all),
  };
}

/** Without the fields that are empty. */
function present<T extends Record<string, unknown>>(
  record: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
