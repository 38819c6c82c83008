import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { projectSchema } from '@/lib/profile/index.ts';
import type { DocumentType } from '@/lib/storage/documents.ts';
import { listProjects, loadProfile, removeProject, saveProfile, saveProject } from '@/lib/storage/index.ts';
import { readDocument, writeDocument } from '@/lib/storage/store.ts';
import { z } from '@/lib/zod.ts';

const local = () => fakeBrowser.storage.local;
const project = (id: string, name = id) => projectSchema.parse({ id, name });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a document', () => {
  it('comes back as it was saved, with its version and revision inside the value', async () => {
    const profile = { links: [], technologies: [], customers: [], name: 'Łukasz Nuñez-Øberg', years: 6 };
    expect(await saveProfile(profile)).toEqual({ status: 'saved', revision: 1 });
    expect(await saveProfile(profile)).toEqual({ status: 'saved', revision: 2 });
    expect(await loadProfile()).toEqual({ status: 'found', data: profile, revision: 2 });
    expect((await local().get('profile')).profile).toEqual({ version: 1, revision: 2, data: profile });
  });

  it('is missing before it is saved', async () => {
    expect(await loadProfile()).toEqual({ status: 'missing' });
  });

  it('saved by another tab in between is not written over', async () => {
    await saveProfile({ links: [], technologies: [], customers: [], name: 'Ada' });
    await saveProfile({ links: [], technologies: [], customers: [], name: 'Grace' }, 1);
    const late = await saveProfile({ links: [], technologies: [], customers: [], name: 'Late' }, 1);
    expect(late).toEqual({ status: 'conflict', revision: 2 });
    expect(await loadProfile()).toMatchObject({ data: { name: 'Grace' } });
  });

  it.each([
    ['garbage', 'not a document'],
    ['a broken envelope', { version: 'one', data: {} }],
    ['a value of another shape', { version: 1, revision: 1, data: { years: 'many' } }],
    ['a newer version', { version: 99, revision: 1, data: {} }],
  ])('that cannot be read (%s) is told, and stays exactly as it is', async (_what, raw) => {
    await local().set({ profile: raw });
    expect(await loadProfile()).toMatchObject({ status: 'unreadable', key: 'profile', raw });
    expect(await saveProfile({ links: [], technologies: [], customers: [] })).toMatchObject({
      status: 'failed',
    });
    expect((await local().get('profile')).profile).toEqual(raw);
  });

  it('is told when the browser does not take it', async () => {
    vi.spyOn(local(), 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    const written = await saveProfile({ links: [], technologies: [], customers: [] });
    expect(written).toEqual({ status: 'failed', why: 'QuotaExceededError' });
  });

  it('is never saved in a private window', async () => {
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
    try {
      const written = await saveProfile({ links: [], technologies: [], customers: [] });
      expect(written).toEqual({ status: 'private-window' });
      expect(await local().get(null)).toEqual({});
    } finally {
      Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
    }
  });
});

describe('an older document', () => {
  const current: DocumentType<{ words: string[] }> = {
    key: 'note',
    schema: z.object({ words: z.array(z.string()) }),
    migrations: [
      (data) => ({ text: (data as { body: string }).body }),
      (data) => ({ words: (data as { text: string }).text.split(' ') }),
    ],
  };

  it.each([
    [1, { body: 'one two' }],
    [2, { text: 'one two' }],
    [3, { words: ['one', 'two'] }],
  ])(
    'of version %i is brought to the current one when it is read, and written back only by a save',
    async (version, data) => {
      const raw = { version, revision: 4, data };
      await local().set({ note: raw });
      expect(await readDocument(current)).toEqual({
        status: 'found',
        data: { words: ['one', 'two'] },
        revision: 4,
      });
      expect((await local().get('note')).note).toEqual(raw);
      await writeDocument(current, '', { words: ['three'] }, 4);
      expect((await local().get('note')).note).toEqual({
        version: 3,
        revision: 5,
        data: { words: ['three'] },
      });
    },
  );

  it('whose migration fails is unreadable and untouched', async () => {
    const raw = { version: 1, revision: 1, data: null };
    await local().set({ note: raw });
    expect(await readDocument(current)).toMatchObject({ status: 'unreadable', raw });
  });
});

describe('projects', () => {
  it('keep the order they were made in, and go when they are removed', async () => {
    for (const id of ['b', 'a', 'c']) await saveProject(project(id));
    await removeProject('a');
    expect((await listProjects()).projects.map((saved) => saved.project.id)).toEqual(['b', 'c']);
  });

  it('are found again when the list of them is lost', async () => {
    for (const id of ['b', 'a']) await saveProject(project(id));
    await local().remove('projects');
    expect((await listProjects()).projects.map((saved) => saved.project.id).sort()).toEqual(['a', 'b']);
  });

  it('that cannot be read do not hide the others', async () => {
    for (const id of ['a', 'b']) await saveProject(project(id));
    await local().set({ 'project:a': { version: 1, revision: 1, data: { id: 'a' } } });
    const list = await listProjects();
    expect(list.projects.map((saved) => saved.project.id)).toEqual(['b']);
    expect(list.unreadable.map(({ key }) => key)).toEqual(['project:a']);
  });

  it('saved at the same time all reach the list', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `p${index}`);
    await Promise.all(ids.map((id) => saveProject(project(id))));
    expect((await listProjects()).projects.map((saved) => saved.project.id).sort()).toEqual(ids.sort());
  });
});
