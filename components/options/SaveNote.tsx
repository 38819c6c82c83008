import styles from './options.module.css';
import type { SaveState } from './use-autosave.ts';

const NOTES: Record<SaveState, string> = {
  clean: '',
  typing: '',
  saved: 'Saved',
  invalid: 'Not saved: see the marked field.',
  conflict: 'Not saved: this was changed in another tab. Reload to get that version; copy your text first.',
  failed: 'Not saved: the browser did not take it. Your text is still here.',
  'private-window': 'Not saved: this is a private window.',
};

/** A quiet word on whether the text is kept. */
export function SaveNote({ state }: { state: SaveState }) {
  return (
    <p className={styles.saveNote} role="status" data-save={state}>
      {NOTES[state]}
    </p>
  );
}
