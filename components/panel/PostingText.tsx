import { useState } from 'react';
import type { Posting } from '@/lib/posting/index.ts';
import styles from './posting-text.module.css';
import { sanitizeHtml } from './sanitize-html.ts';

/** The description as it was read, on request: what the match and the letter rest on. */
export function PostingText({ posting: { html, sections } }: { posting: Posting }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.text} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The posting as it was read</summary>
      {isOpen && html !== '' && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place that shows a page's HTML, sanitized to text tags
        <div className={styles.body} dangerouslySetInnerHTML={{ __html: sanitizeHtml(html) }} />
      )}
      {isOpen && html === '' && (
        <div className={styles.body}>
          {sections.map(({ heading, blocks }) => (
            <section key={`${heading}${blocks[0]}`}>
              <h3>{heading}</h3>
              {blocks.map((block) => (
                <p key={block}>{block}</p>
              ))}
            </section>
          ))}
        </div>
      )}
    </details>
  );
}
