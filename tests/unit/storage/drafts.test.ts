import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  findSavedPosting,
  listDrafts,
  loadDraft,
  removeDraft,
  type SavedDraft,
  saveDraft,
} from '@/lib/storage/index.ts';

const draft = (key: string, updatedAt: string): SavedDraft => ({
  posting: {
    key,
    ats: 'lever',
    url: 'https://jobs.lever.co/quayside/1',
    title: 'Backend Engineer',
    company: 'Quayside',
    language: 'en',
    sections: [],
    from: { title: 'json-ld' },
    conflicts: [],
  },
  variant: 0,
  signals: [],
  text: 'Dear Quayside team,',
  drafted: 'Dear Quayside team,',
  status: 'drafted',
  mutedRules: [],
  ignored: [],
  createdAt: '2026-05-03T08:00:00.000Z',
  updatedAt,
});

beforeEach(() => fakeBrowser.reset());

describe('letters', () => {
  it('are listed newest first, one a posting', async () => {
    await saveDraft(draft('lever:quayside:1', '2026-05-03T08:00:00.000Z'));
    await saveDraft(draft('lever:quayside:2', '2026-05-05T08:00:00.000Z'));
    await saveDraft(draft('lever:quayside:1', '2026-05-04T08:00:00.000Z'));
    expect((await listDrafts()).map(({ key }) => key)).toEqual(['lever:quayside:2', 'lever:quayside:1']);
  });

  it('are listed from the letters themselves when the index is lost', async () => {
    await saveDraft(draft('lever:quayside:1', '2026-05-03T08:00:00.000Z'));
    await fakeBrowser.storage.local.remove('drafts');
    expect((await listDrafts()).map(({ key }) => key)).toEqual(['lever:quayside:1']);
  });

  it('lend their posting to a page that holds the form alone', async () => {
    await saveDraft(draft('greenhouse:quayside:77', '2026-05-03T08:00:00.000Z'));
    expect((await findSavedPosting('greenhouse:*:77'))?.title).toBe('Backend Engineer');
    expect(await findSavedPosting('greenhouse:quayside:78')).toBeUndefined();
  });

  it('go with their line in the list', async () => {
    await saveDraft(draft('lever:quayside:1', '2026-05-03T08:00:00.000Z'));
    await removeDraft('lever:quayside:1');
    expect(await listDrafts()).toEqual([]);
    expect(await loadDraft('lever:quayside:1')).toEqual({ status: 'missing' });
  });
});
