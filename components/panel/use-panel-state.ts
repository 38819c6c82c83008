import { useEffect, useReducer, useRef } from 'react';
import type { Posting } from '@/lib/posting/index.ts';
import { findSavedPosting } from '@/lib/storage/index.ts';
import { combined } from './combined.ts';
import { type PageAccess, type TabReading, usePageAccess } from './page-access.ts';
import { INITIAL, type PanelState, panelReducer } from './panel-state.ts';

/** How often a page that is still building itself is read again, and how long it is waited for between. */
const RETRIES = 20;
const RETRY_MS = 250;
/** A page that says it is done may still fill itself in by script, as Ashby's does. */
const SETTLING_RETRIES = 4;

const isSettled = (reading: TabReading, state: PanelState, attempt: number): boolean => {
  if (reading.status === 'failed' || state.phase === 'posting') return true;
  if (attempt >= RETRIES) return true;
  return !reading.loading && attempt >= SETTLING_RETRIES;
};

async function stateOf(reading: TabReading): Promise<PanelState> {
  if (reading.status === 'failed') return { phase: 'failed', failure: reading.failure };
  const extraction = combined(reading.frames);
  const shown = (posting: Posting): PanelState => ({ phase: 'posting', pageUrl: reading.url, posting });
  switch (extraction.status) {
    case 'posting':
      return shown(extraction.posting);
    case 'form-only': {
      const { status: _, ...form } = extraction;
      const saved = await findSavedPosting(form.key);
      return saved ? shown({ ...saved, html: '' }) : { phase: 'form-only', form };
    }
    default:
      return { phase: 'failed', failure: extraction.reason };
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
export function usePanelState(): { state: PanelState; readAgain: () => void } {
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
  return { state: model.state, readAgain: ask };
}
