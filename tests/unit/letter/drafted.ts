import { analyzePosting, type PostingAnalysis } from '../../../lib/analysis/index.ts';
import { type Draft, type DraftInput, draftLetter } from '../../../lib/letter/index.ts';
import { matchProject } from '../../../lib/match/index.ts';
import { type Posting, postingFromText } from '../../../lib/posting/index.ts';
import { type Profile, type Project, profileSchema, projectSchema } from '../../../lib/profile/index.ts';

const TEXT = `What you will do
- Own the parcel booking pipeline from intake to delivery notice
- Share on-call for what you build
What you bring
- Go or Java in production
- PostgreSQL in production`;

export const posting: Posting = postingFromText(TEXT, {
  title: 'Backend Engineer, Bookings',
  company: 'Heronsgate',
});
export const analysis: PostingAnalysis = analyzePosting(posting);
export const profile: Profile = profileSchema.parse({ name: 'Kim Example', years: 5 });

const projectOf = (given: Partial<Project>): Project =>
  projectSchema.parse({ id: 'p', name: 'Bookings', ...given });

/** A draft for a project of which only these fields are known. */
export function drafted(given: Partial<Project>, more: Partial<DraftInput> = {}): Draft {
  const project = projectOf(given);
  return draftLetter({
    posting,
    analysis,
    profile,
    project,
    match: matchProject(analysis, profile, project),
    ...more,
  });
}

/** The text of the parts of one role, in order. */
export const told = ({ text, parts }: Draft, role: Draft['parts'][number]['role']): string =>
  parts
    .filter((part) => part.role === role)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
