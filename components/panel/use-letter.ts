import { useEffect, useMemo, useReducer, useState } from 'react';
import type { PostingAnalysis } from '@/lib/analysis/index.ts';
import type { FailureId } from '@/lib/failures.ts';
import { type Draft, draftLetter } from '@/lib/letter/index.ts';
import { type RankedProject, rankProjects } from '@/lib/match/index.ts';
import type { Posting } from '@/lib/posting/index.ts';
import type { Level } from '@/lib/profile/index.ts';
import { loadDraft, type SavedDraft, saveDraft, type WriteResult } from '@/lib/storage/index.ts';
import { INITIAL_LETTER, type LetterEvent, type LetterState, letterReducer } from './letter-state.ts';
import type { Saved } from './use-saved.ts';

/** Text is saved at most this long after a keystroke: the panel may die at any time. */
const SAVE_DELAY_MS = 300;

export interface Letter {
  state: LetterState;
  dispatch: (event: LetterEvent) => void;
  ranked: RankedProject[];
  chosen: RankedProject | undefined;
  /** The letter as drafted from the facts and choices of this moment. */
  draft: Draft;
  /** The letter as it stands: the user's text where they have edited. */
  text: string;
  /** Whether the letter as it stands is kept. */
  isKept: boolean;
  trouble: FailureId | undefined;
}

const troubleOf = (written: WriteResult): FailureId | undefined => {
  if (written.status === 'saved') return undefined;
  return written.status === 'private-window' ? 'private-window' : 'storage-failed';
};

function toSave(
  posting: Posting,
  { state, draft, text, chosen }: Pick<Letter, 'state' | 'draft' | 'text' | 'chosen'>,
): SavedDraft {
  const { html: _, ...kept } = posting;
  const now = new Date().toISOString();
  const { opener, level, variant } = state.choices;
  return {
    posting: kept,
    projectId: chosen?.project.id,
    opener,
    level,
    variant,
    signals: [],
    text,
    drafted: draft.text,
    status: state.status,
    mutedRules: [],
    ignored: state.ignored,
    createdAt: state.createdAt ?? now,
    updatedAt: now,
    filledAt: state.filledAt,
  };
}

/** Loads what was kept for this posting, once; the caller remounts for another posting. */
function useKept(postingKey: string, dispatch: (event: LetterEvent) => void): void {
  useEffect(() => {
    let current = true;
    void loadDraft(postingKey).then((read) => {
      const saved = read.status === 'found' ? read.data : undefined;
      if (current) dispatch({ kind: 'loaded', saved, at: new Date().toISOString() });
    });
    return () => {
      current = false;
    };
  }, [postingKey, dispatch]);
}

/** Keeps the letter: shortly after each change, and at once when the panel is hidden or closed. */
function useKeeping(draft: SavedDraft | undefined): Pick<Letter, 'isKept' | 'trouble'> {
  const [kept, setKept] = useState<{ fingerprint?: string | undefined; trouble?: FailureId | undefined }>({});
  const fingerprint = draft && JSON.stringify({ ...draft, updatedAt: '', createdAt: '' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fingerprint stands for the draft, whose time stamp is new on every render
  useEffect(() => {
    if (!draft) return;
    let pending = true;
    const save = (): void => {
      if (!pending) return;
      pending = false;
      void saveDraft(draft).then((written) => setKept({ fingerprint, trouble: troubleOf(written) }));
    };
    const timer = setTimeout(save, SAVE_DELAY_MS);
    document.addEventListener('visibilitychange', save);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', save);
      window.removeEventListener('pagehide', save);
    };
  }, [fingerprint]);
  return {
    isKept: fingerprint !== undefined && kept.fingerprint === fingerprint && !kept.trouble,
    trouble: kept.trouble,
  };
}

/** The letter for one posting: drafted from what is saved, edited by the user, kept in storage. */
export function useLetter(
  posting: Posting,
  analysis: PostingAnalysis,
  saved: Saved,
  profileLevel: Level,
): Letter {
  const [state, dispatch] = useReducer(letterReducer, INITIAL_LETTER);
  useKept(posting.key, dispatch);
  const ranked = useMemo(
    () =>
      rankProjects(
        analysis,
        saved.profile,
        saved.projects.map(({ project }) => project),
      ),
    [analysis, saved],
  );
  const { projectId, opener = saved.settings.opener, level = profileLevel, variant } = state.choices;
  const chosen = ranked.find(({ project }) => project.id === projectId) ?? ranked[0];
  const draft = useMemo(
    () =>
      draftLetter({
        posting,
        analysis,
        profile: saved.profile,
        level,
        variant,
        spelling: saved.settings.spelling,
        today: new Date().toISOString().slice(0, 10),
        ...(chosen ? { project: chosen.project, match: chosen.match } : {}),
        ...(opener ? { opener } : {}),
      }),
    [posting, analysis, saved, level, variant, chosen, opener],
  );
  const text = state.edited ?? draft.text;
  const keeping = useKeeping(state.loaded ? toSave(posting, { state, draft, text, chosen }) : undefined);
  return { state, dispatch, ranked, chosen, draft, text, ...keeping };
}
