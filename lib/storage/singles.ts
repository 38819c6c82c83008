import { type Profile, profileSchema, type Settings, settingsSchema } from '../profile/index.ts';
import { PROFILE, SETTINGS } from './documents.ts';
import { type ReadResult, readDocument, type WriteResult, writeDocument } from './store.ts';

export const EMPTY_PROFILE: Profile = profileSchema.parse({});
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

export const loadProfile = (): Promise<ReadResult<Profile>> => readDocument(PROFILE);
export const saveProfile = (profile: Profile, expected?: number): Promise<WriteResult> =>
  writeDocument(PROFILE, '', profileSchema.parse(profile), expected);

export const loadSettings = (): Promise<ReadResult<Settings>> => readDocument(SETTINGS);
export const saveSettings = (settings: Settings, expected?: number): Promise<WriteResult> =>
  writeDocument(SETTINGS, '', settingsSchema.parse(settings), expected);
