import { useState } from 'react';
import { browser } from 'wxt/browser';
import { loadSample } from '@/lib/storage/index.ts';
import { Button } from '../parts/Button.tsx';
import styles from './panel.module.css';

/** Without a project there is nothing to match: write one, or try the sample. */
export function NoProject() {
  const [loading, setLoading] = useState(false);
  return (
    <section className={styles.group} data-testid="no-project">
      <h2>No project yet</h2>
      <p>
        The letter tells one project of yours from end to end. Write it once; every posting is matched against
        it.
      </p>
      <div className={styles.row}>
        <Button look="main" onClick={() => void browser.runtime.openOptionsPage()}>
          Write your project
        </Button>
        <Button
          data-testid="load-sample"
          disabled={loading}
          onClick={() => {
            setLoading(true);
            void loadSample();
          }}
        >
          Try the sample project
        </Button>
      </div>
    </section>
  );
}
