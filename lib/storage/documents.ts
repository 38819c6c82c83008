import {
  type Profile,
  type Project,
  profileSchema,
  projectSchema,
  type Settings,
  settingsSchema,
} from '../profile/index.ts';
import { z } from '../zod.ts';
import { type SavedDraft, savedDraftSchema } from './saved-draft.ts';

/** Takes data of version n to version n + 1. Pure; it may throw, and the data is then left as it was. */
export type Migration = (data: unknown) => unknown;

/** One kind of document in `browser.storage.local`. */
export interface DocumentType<T> {
  /** Whole key, or the prefix before an id. */
  key: string;
  schema: z.ZodType<T>;
  /** The first one takes version 1 to 2; the current version is their number plus one. */
  migrations: readonly Migration[];
}

const idsSchema = z.array(z.string());

export const draftEntrySchema = z.object({
  key: z.string(),
  title: z.string(),
  company: z.string(),
  url: z.string(),
  status: z.enum(['drafted', 'filled', 'attached', 'copied']),
  updatedAt: z.string(),
});
/** A line of the list of letters: enough to show it without reading the letter. */
export type DraftEntry = z.infer<typeof draftEntrySchema>;

const documentType = <T>(
  key: string,
  schema: z.ZodType<T>,
  migrations: readonly Migration[] = [],
): DocumentType<T> => ({
  key,
  schema,
  migrations,
});

export const PROFILE: DocumentType<Profile> = documentType('profile', profileSchema);
export const SETTINGS: DocumentType<Settings> = documentType('settings', settingsSchema);
export const PROJECT: DocumentType<Project> = documentType('project:', projectSchema);
/** The ids of the projects in the user's order; rebuilt from the projects where it is lost. */
export const PROJECT_ORDER: DocumentType<string[]> = documentType('projects', idsSchema);
export const DRAFT: DocumentType<SavedDraft> = documentType('draft:', savedDraftSchema);
export const DRAFT_INDEX: DocumentType<DraftEntry[]> = documentType('drafts', z.array(draftEntrySchema));

export const versionOf = (type: DocumentType<unknown>): number => type.migrations.length + 1;
