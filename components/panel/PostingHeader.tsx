import type { Posting } from '@/lib/posting/index.ts';
import styles from './posting-header.module.css';

const SOURCES: Record<NonNullable<Posting['from']['title']>, string> = {
  'json-ld': 'the page’s structured data',
  'page-state': 'the page’s own data',
  selector: 'the page',
  meta: 'the page’s description tags',
  readability: 'the page’s main text',
  user: 'your own input',
};

const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
};

const languageName = (tag: string): string => {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // a page may say anything of its language
  }
};

/** Title and company exactly as a letter will name them, and where they were read. */
export function PostingHeader({ posting }: { posting: Posting }) {
  const facts = [posting.location, posting.workplace, posting.employmentType, posting.pay?.text].filter(
    Boolean,
  );
  const source = posting.from.title;
  return (
    <header className={styles.header}>
      <h1 data-testid="title" dir="auto">
        {posting.title}
      </h1>
      <p className={styles.company} data-testid="company" dir="auto">
        {posting.company}
      </p>
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      <p className={styles.facts}>
        {hostOf(posting.url)}
        {source && <> · title read from {SOURCES[source]}</>}
      </p>
      {!posting.language.startsWith('en') && (
        <p className={styles.conflict}>
          The posting is not in English ({languageName(posting.language)}): its technologies are found, what
          it asks for is not read.
        </p>
      )}
    </header>
  );
}
