import { browser } from 'wxt/browser';
import { z } from '../zod.ts';
import { type DocumentType, versionOf } from './documents.ts';

const envelopeSchema = z.object({
  version: z.number().int().positive(),
  revision: z.number().int().nonnegative(),
  data: z.unknown(),
});
type Envelope = z.infer<typeof envelopeSchema>;

export type ReadResult<T> =
  | { status: 'found'; data: T; revision: number }
  | { status: 'missing' }
  /** Left in storage exactly as it is. */
  | { status: 'unreadable'; key: string; raw: unknown; why: string };

export type WriteResult =
  | { status: 'saved'; revision: number }
  /** Somebody else, another tab most likely, has written since `expected` was read. */
  | { status: 'conflict'; revision: number }
  | { status: 'failed'; why: string }
  | { status: 'private-window' };

const keyOf = (type: DocumentType<unknown>, id: string): string => type.key + id;

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A private window leaves nothing behind. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext === true;

function migrated(type: DocumentType<unknown>, { version, data }: Envelope): unknown {
  return type.migrations.slice(version - 1).reduce((value, migrate) => migrate(value), data);
}

function decode<T>(type: DocumentType<T>, key: string, raw: unknown): ReadResult<T> {
  if (raw === undefined) return { status: 'missing' };
  const unreadable = (why: string): ReadResult<T> => ({ status: 'unreadable', key, raw, why });
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return unreadable('not a saved document');
  if (envelope.data.version > versionOf(type)) return unreadable('saved by a newer version of the extension');
  try {
    const parsed = type.schema.safeParse(migrated(type, envelope.data));
    if (!parsed.success) return unreadable(z.prettifyError(parsed.error));
    return { status: 'found', data: parsed.data, revision: envelope.data.revision };
  } catch (error) {
    return unreadable(describe(error));
  }
}

/** Reads one document, brings it to the current version and validates it. Never changes what is stored. */
export async function readDocument<T>(type: DocumentType<T>, id = ''): Promise<ReadResult<T>> {
  const key = keyOf(type, id);
  const stored: Record<string, unknown> = await browser.storage.local.get(key);
  return decode(type, key, stored[key]);
}

/** Reads several documents of a kind in one call, in the order of `ids`. */
export async function readDocuments<T>(
  type: DocumentType<T>,
  ids: readonly string[],
): Promise<ReadResult<T>[]> {
  const keys = ids.map((id) => keyOf(type, id));
  const stored: Record<string, unknown> = await browser.storage.local.get(keys);
  return keys.map((key) => decode(type, key, stored[key]));
}

/** Ids of every document of a kind that is in storage, whether readable or not. */
export async function storedIds(type: DocumentType<unknown>): Promise<string[]> {
  const keys = Object.keys(await browser.storage.local.get(null));
  return keys.filter((key) => key.startsWith(type.key)).map((key) => key.slice(type.key.length));
}

/**
 * Writes one document. One writer at a time over all of the extension's pages.
 * `expected` is the revision the caller has read: if another one is stored, nothing is written. Without it the
 * write wins. An unreadable document is never written over.
 */
export async function writeDocument<T>(
  type: DocumentType<T>,
  id: string,
  data: T,
  expected?: number,
): Promise<WriteResult> {
  if (isPrivate()) return { status: 'private-window' };
  const key = keyOf(type, id);
  return navigator.locks.request(`anchor-letter:${key}`, async (): Promise<WriteResult> => {
    const current = await readDocument(type, id);
    if (current.status === 'unreadable') return { status: 'failed', why: current.why };
    const revision = current.status === 'found' ? current.revision : 0;
    if (expected !== undefined && expected !== revision) return { status: 'conflict', revision };
    const next: Envelope = { version: versionOf(type), revision: revision + 1, data };
    try {
      await browser.storage.local.set({ [key]: next });
      return { status: 'saved', revision: next.revision };
    } catch (error) {
      return { status: 'failed', why: describe(error) };
    }
  });
}

/** Reads, changes and writes one document under one lock of its own; `empty` stands in for a missing one. */
export async function updateDocument<T>(
  type: DocumentType<T>,
  empty: T,
  change: (data: T) => T,
): Promise<WriteResult> {
  return navigator.locks.request(`anchor-letter:update:${type.key}`, async () => {
    const current = await readDocument(type);
    if (current.status === 'unreadable') return { status: 'failed', why: current.why };
    return writeDocument(type, '', change(current.status === 'found' ? current.data : empty));
  });
}

export async function removeDocument(type: DocumentType<unknown>, id: string): Promise<void> {
  await browser.storage.local.remove(keyOf(type, id));
}

/** Calls `listener` with the keys that changed, in any page of the extension; returns how to stop. */
export function watchStorage(listener: (keys: string[]) => void): () => void {
  const onChanged = (changes: Record<string, unknown>): void => listener(Object.keys(changes));
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
