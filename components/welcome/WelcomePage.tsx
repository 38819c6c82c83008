import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { hasSample, loadSample, removeSample, watchStorage } from '@/lib/storage/index.ts';
import { Button } from '../parts/Button.tsx';
import styles from './welcome.module.css';

/** Whether the sample project is among the user's, kept up to date. */
function useHasSample(): boolean | undefined {
  const [has, setHas] = useState<boolean>();
  useEffect(() => {
    const look = (): void => void hasSample().then(setHas);
    look();
    return watchStorage(look);
  }, []);
  return has;
}

const open = (page: '/sample-posting.html' | '/options.html'): void =>
  void browser.tabs.create({ url: browser.runtime.getURL(page) });

/** The first minutes: try it on the sample, write your own project, pin the button. */
export function WelcomePage() {
  const has = useHasSample();
  return (
    <main className={styles.page}>
      <h1>A letter from one project you know by heart</h1>
      <p>
        Anchor Letter reads the posting in front of you, matches it with a project of yours, drafts a letter
        in your own words, reads it over, and puts it into the form. Nothing leaves the browser.
      </p>
      <ol className={styles.steps}>
        <li>
          <h2>Try it on the sample posting</h2>
          <p>Load the sample project, open the sample posting, then click the toolbar button there.</p>
          <div className={styles.row}>
            {has ? (
              <Button onClick={() => void removeSample()}>Remove the sample project</Button>
            ) : (
              <Button onClick={() => void loadSample()}>Load the sample project</Button>
            )}
            <Button look="main" onClick={() => open('/sample-posting.html')}>
              Open the sample posting
            </Button>
          </div>
        </li>
        <li>
          <h2>Write your own project</h2>
          <p>One system, from the symptom to what you put off. It saves while you type.</p>
          <Button onClick={() => open('/options.html')}>Write a project</Button>
        </li>
        <li>
          <h2>Pin the button</h2>
          <p>
            Open the browser’s extensions menu and pin Anchor Letter, so that it is one click away on a
            posting.
          </p>
        </li>
      </ol>
    </main>
  );
}
