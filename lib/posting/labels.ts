import { foldSpace } from '../text/index.ts';

const LABELS: Record<string, string> = {
  FULL_TIME: 'Full-time',
  FULLTIME: 'Full-time',
  PART_TIME: 'Part-time',
  PARTTIME: 'Part-time',
  CONTRACTOR: 'Contractor',
  CONTRACT: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Intern',
  VOLUNTEER: 'Volunteer',
  PER_DIEM: 'Per diem',
  OTHER: 'Other',
  ONSITE: 'On-site',
  REMOTE: 'Remote',
  HYBRID: 'Hybrid',
  TELECOMMUTE: 'Remote',
};

/** A board's constant (`FULL_TIME`, `FullTime`, `OnSite`) as people write it; anything else as it stands. */
export function readableLabel(text: string): string {
  return LABELS[text.toUpperCase()] ?? text;
}

/** A company's name without what pages put around it: "at Brightwater", "Brightwater logo". */
export function cleanCompany(text: string): string {
  const name = foldSpace(text);
  const bare = name.startsWith('at ') ? name.slice(3) : name;
  return bare.toLowerCase().endsWith(' logo') ? bare.slice(0, -5).trim() : bare;
}
