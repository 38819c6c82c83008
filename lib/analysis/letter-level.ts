import type { Level, Profile } from '../profile/schema.ts';
import type { PostingAnalysis, Seniority } from './types.ts';

const BY_TITLE: Readonly<Record<Seniority, Level>> = {
  intern: 'junior',
  junior: 'junior',
  mid: 'mid',
  senior: 'senior',
  staff: 'senior',
  principal: 'senior',
  lead: 'senior',
  head: 'senior',
};

/**
 * The level a letter is written and judged at, one for draft, review and length: the profile's own level, else its years (junior under 3,
 * mid 3 to under 7, senior from 7), else the lower end of what the posting's title says, else mid. Source: RULES, "Level".
 */
export function letterLevel(profile: Pick<Profile, 'level' | 'years'>, analysis?: PostingAnalysis): Level {
  if (profile.level) return profile.level;
  if (profile.years !== undefined) return profile.years < 3 ? 'junior' : profile.years < 7 ? 'mid' : 'senior';
  const said = analysis?.role.seniority[0];
  return said ? BY_TITLE[said] : 'mid';
}
