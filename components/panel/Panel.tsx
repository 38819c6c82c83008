import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { FormOnlyNotice } from './FormOnlyNotice.tsx';
import { PostingView } from './PostingView.tsx';
import styles from './panel.module.css';
import { usePanelState } from './use-panel-state.ts';
import { useSaved } from './use-saved.ts';

/** The side panel: one posting, from reading it to the filled form. */
export function Panel() {
  const { state, readAgain } = usePanelState();
  const saved = useSaved();
  return (
    <main
      className={styles.panel}
      data-phase={state.phase}
      data-page={state.phase === 'posting' ? state.pageUrl : undefined}
      aria-busy={state.phase === 'reading'}
    >
      {saved && saved.unreadable.length > 0 && <Notice failure="storage-unreadable" />}
      {state.phase === 'reading' && <p className={styles.soft}>Reading the page …</p>}
      {state.phase === 'failed' && (
        <Notice failure={state.failure}>
          <Button onClick={readAgain}>Read again</Button>
        </Notice>
      )}
      {state.phase === 'form-only' && <FormOnlyNotice form={state.form} />}
      {state.phase === 'posting' && saved && (
        <PostingView key={state.posting.key} posting={state.posting} saved={saved} />
      )}
    </main>
  );
}
