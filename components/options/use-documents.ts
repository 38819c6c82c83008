import { useCallback, useEffect, useState } from 'react';
import type { Profile } from '@/lib/profile/index.ts';
import { EMPTY_PROFILE, listProjects, loadProfile, type SavedProject } from '@/lib/storage/index.ts';

export interface Documents {
  /** Undefined: stored, but not readable, and so not to be edited. */
  profile: { data: Profile; revision: number } | undefined;
  projects: SavedProject[];
  unreadable: string[];
  reload: () => Promise<void>;
}

async function load(): Promise<Omit<Documents, 'reload'>> {
  const [profile, list] = await Promise.all([loadProfile(), listProjects()]);
  const unreadable = list.unreadable.map(({ key }) => key);
  if (profile.status === 'unreadable') {
    return { profile: undefined, projects: list.projects, unreadable: [profile.key, ...unreadable] };
  }
  const known = profile.status === 'found' ? profile : { data: EMPTY_PROFILE, revision: 0 };
  return { profile: known, projects: list.projects, unreadable };
}

/** The documents as they were when the page opened; a form keeps its own copy from then on. */
export function useDocuments(): Documents | undefined {
  const [documents, setDocuments] = useState<Omit<Documents, 'reload'>>();
  const reload = useCallback(async () => setDocuments(await load()), []);
  useEffect(() => void reload(), [reload]);
  return documents && { ...documents, reload };
}
