import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { FormOnlyNotice } from './FormOnlyNotice.tsx';
import { PastePosting } from './PastePosting.tsx';
import { PostingView } from './PostingView.tsx';
import styles from './panel.module.css';
import { usePanelState } from './use-panel-state.ts';
import { useSaved } from './use-saved.ts';

/** The side panel: one posting, from reading it to the filled form. */
export function Panel() {
  const { state, readAgain, give } = usePanelState();
  const [formUrl, setFormUrl] = useState<string>();
  const saved = useSaved();
  return (
    <main
      className={styles.panel}
      data-phase={state.phase}
      data-page={state.pageUrl}
      aria-busy={state.phase === 'reading'}
    >
      {saved && saved.unreadable.length > 0 && <Notice failure="storage-unreadable" />}
      {state.phase === 'reading' && <p className={styles.soft}>Reading the page …</p>}
      {state.phase === 'failed' && (
        <>
          <Notice failure={state.failure}>
            <Button onClick={readAgain}>Read again</Button>
          </Notice>
          <PastePosting pageUrl={state.pageUrl} onGiven={give} />
        </>
      )}
      {state.phase === 'form-only' && (
        <>
          <FormOnlyNotice form={state.form} onLeave={() => setFormUrl(state.pageUrl)} />
          <PastePosting pageUrl={state.pageUrl} known={state.form} onGiven={give} />
        </>
      )}
      {state.phase === 'posting' && saved && (
        <>
          {formUrl && formUrl !== state.pageUrl && (
            <Button onClick={() => void browser.tabs.update({ url: formUrl })}>Back to the form</Button>
          )}
          <PostingView key={state.posting.key} posting={state.posting} saved={saved} onCorrected={give} />
        </>
      )}
    </main>
  );
}
