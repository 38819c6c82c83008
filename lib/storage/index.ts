export type { DraftEntry } from './documents.ts';
export { findSavedPosting, listDrafts, loadDraft, removeDraft, saveDraft } from './drafts.ts';
export { listProjects, type ProjectList, removeProject, type SavedProject, saveProject } from './projects.ts';
export { hasSample, loadSample, removeSample } from './sample.ts';
export type { SavedDraft, SavedPosting } from './saved-draft.ts';
export {
  DEFAULT_SETTINGS,
  EMPTY_PROFILE,
  loadProfile,
  loadSettings,
  saveProfile,
  saveSettings,
} from './singles.ts';
export { isPrivate, type ReadResult, type WriteResult, watchStorage } from './store.ts';
