import { samePosting } from '../posting/index.ts';
import { DRAFT, DRAFT_INDEX, type DraftEntry } from './documents.ts';
import type { SavedDraft, SavedPosting } from './saved-draft.ts';
import {
  type ReadResult,
  readDocument,
  readDocuments,
  removeDocument,
  storedIds,
  updateDocument,
  type WriteResult,
  writeDocument,
} from './store.ts';

const entryOf = ({ posting, status, updatedAt }: SavedDraft): DraftEntry => ({
  key: posting.key,
  title: posting.title,
  company: posting.company,
  url: posting.url,
  status,
  updatedAt,
});

/** The letter written for a posting, by its key. */
export const loadDraft = (postingKey: string): Promise<ReadResult<SavedDraft>> =>
  readDocument(DRAFT, postingKey);

/** Every letter, newest first. A lost index is rebuilt from the letters. */
export async function listDrafts(): Promise<DraftEntry[]> {
  const index = await readDocument(DRAFT_INDEX);
  const entries =
    index.status === 'found'
      ? index.data
      : (await readDocuments(DRAFT, await storedIds(DRAFT))).flatMap((read) =>
          read.status === 'found' ? [entryOf(read.data)] : [],
        );
  return entries.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** Saves a letter and its line in the index. */
export async function saveDraft(draft: SavedDraft, expected?: number): Promise<WriteResult> {
  const entry = entryOf(draft);
  const written = await writeDocument(DRAFT, entry.key, draft, expected);
  if (written.status !== 'saved') return written;
  const rest = (await listDrafts()).filter((other) => other.key !== entry.key);
  await updateDocument(DRAFT_INDEX, rest, (entries) => [
    entry,
    ...entries.filter((other) => other.key !== entry.key),
  ]);
  return written;
}

export async function removeDraft(postingKey: string): Promise<void> {
  await updateDocument(DRAFT_INDEX, [], (entries) => entries.filter((entry) => entry.key !== postingKey));
  await removeDocument(DRAFT, postingKey);
}

/** The posting of an earlier letter, for pages that hold the form alone. Keys with a `*` board match any board. */
export async function findSavedPosting(postingKey: string): Promise<SavedPosting | undefined> {
  const entry = (await listDrafts()).find(({ key }) => samePosting(key, postingKey));
  const read = entry && (await loadDraft(entry.key));
  return read?.status === 'found' ? read.data.posting : undefined;
}
