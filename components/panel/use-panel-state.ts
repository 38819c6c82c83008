import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Posting } from '@/lib/posting/index.ts';
import { findSavedPosting, type SavedPosting } from '@/lib/storage/index.ts';
import { combined, keyOf } from './combined.ts';
import { type PageAccess, type TabReading, usePageAccess } from './page-access.ts';
import { INITIAL, type PanelState, panelReducer } from './panel-state.ts';

/** How often a page that is still building itself is read again, and how long it is waited for between. */
const RETRIES = 20;
const RETRY_MS = 250;
/** A page that says it is done may still fill itself in by script, as Ashby's does. */
const SETTLING_RETRIES = 4;

const isSettled = (reading: TabReading, state: PanelState, attempt: number): boolean => {
  if (reading.status === 'failed' || state.phase === 'posting') return true;
  if (attempt >= RETRIES || (state.phase === 'form-only' && !reading.loading)) return true;
  return !reading.loading && attempt >= SETTLING_RETRIES;
};

function withUsersWords(posting: Posting, kept: SavedPosting | undefined): Posting {
  if (kept?.from.title !== 'user') return posting;
  const { title, company } = kept;
  return {
    ...posting,
    title,
    company,
    from: { ...posting.from, title: 'user', company: 'user' },
    conflicts: [],
  };
}

async function stateOf(reading: TabReading): Promise<PanelState> {
  if (reading.status === 'failed') return { phase: 'failed', pageUrl: undefined, failure: reading.failure };
  const { url: pageUrl } = reading;
  const extraction = combined(reading.frames);
  const kept = await findSavedPosting(keyOf(extraction, pageUrl));
  const shown = (posting: Posting): PanelState => ({ phase: 'posting', pageUrl, posting });
  switch (extraction.status) {
    case 'posting':
      return shown(withUsersWords(extraction.posting, kept));
    case 'form-only': {
      const { status: _, ...form } = extraction;
      return kept ? shown({ ...kept, html: '' }) : { phase: 'form-only', pageUrl, form };
    }
    default: {
      const pasted = kept?.from.html === 'user' ? kept : undefined;
      return pasted
        ? shown({ ...pasted, html: '' })
        : { phase: 'failed', pageUrl, failure: extraction.reason };
    }
  }
}

/** Asks until the page has settled; `isCurrent` turns false as soon as another question has been asked. */
async function readUntilSettled(
  page: PageAccess,
  isCurrent: () => boolean,
  show: (state: PanelState) => void,
): Promise<void> {
  for (let attempt = 0; isCurrent(); attempt++) {
    const reading = await page.readActiveTab();
    const state = await stateOf(reading);
    if (!isCurrent()) return;
    const settled = isSettled(reading, state, attempt);
    if (settled || state.phase === 'failed') show(state);
    if (settled) return;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

/** The posting in front of the panel, read again whenever another page may stand there. */
export function usePanelState(): {
  state: PanelState;
  readAgain: () => void;
  give: (posting: Posting) => void;
} {
  const page = usePageAccess();
  const [model, dispatch] = useReducer(panelReducer, INITIAL);
  const question = useRef(0);
  const ask = useRef(() => {
    const mine = ++question.current;
    dispatch({ kind: 'asked', question: mine });
    void readUntilSettled(
      page,
      () => mine === question.current,
      (state) => dispatch({ kind: 'answered', question: mine, state }),
    );
  }).current;
  useEffect(() => {
    const stop = page.onPageChange(ask);
    ask();
    return () => {
      question.current++; // whatever is still under way belongs to nobody
      stop();
    };
  }, [page, ask]);
  const give = useCallback((posting: Posting) => dispatch({ kind: 'given', posting }), []);
  return { state: model.state, readAgain: ask, give };
}
