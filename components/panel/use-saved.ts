import { useCallback, useEffect, useState } from 'react';
import type { Profile, Settings } from '@/lib/profile/index.ts';
import {
  DEFAULT_SETTINGS,
  EMPTY_PROFILE,
  listProjects,
  loadProfile,
  loadSettings,
  type ProjectList,
  watchStorage,
} from '@/lib/storage/index.ts';

export interface Saved {
  profile: Profile;
  settings: Settings;
  projects: ProjectList['projects'];
  /** Keys of what is stored but cannot be read. */
  unreadable: string[];
}

async function loadSaved(): Promise<Saved> {
  const [profile, settings, list] = await Promise.all([loadProfile(), loadSettings(), listProjects()]);
  return {
    profile: profile.status === 'found' ? profile.data : EMPTY_PROFILE,
    settings: settings.status === 'found' ? settings.data : DEFAULT_SETTINGS,
    projects: list.projects,
    unreadable: [profile, settings, ...list.unreadable].flatMap((read) =>
      read.status === 'unreadable' ? [read.key] : [],
    ),
  };
}

/** What the user has saved, kept up to date with other tabs; undefined until it is read. */
export function useSaved(): Saved | undefined {
  const [saved, setSaved] = useState<Saved>();
  const load = useCallback(() => void loadSaved().then(setSaved), []);
  useEffect(() => {
    load();
    return watchStorage((keys) => {
      if (keys.some((key) => !key.startsWith('draft'))) load();
    });
  }, [load]);
  return saved;
}
