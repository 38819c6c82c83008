import { type FormEvent, useState } from 'react';
import { type Posting, postingFromText } from '@/lib/posting/index.ts';
import { Button } from '../parts/Button.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';
import styles from './panel.module.css';

interface PastePostingProps {
  pageUrl: string | undefined;
  /** What the page itself says. */
  known?: { title?: string; company?: string };
  onGiven: (posting: Posting) => void;
}

/** For pages that cannot be read: the posting's text by hand. It is bound to the page in front, where there is one. */
export function PastePosting({ pageUrl, known = {}, onGiven }: PastePostingProps) {
  const [{ title, company, text }, setValues] = useState({
    title: known.title ?? '',
    company: known.company ?? '',
    text: '',
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onGiven(postingFromText(text, { title, company, ...(pageUrl === undefined ? {} : { url: pageUrl }) }));
  };
  const set = (field: 'title' | 'company' | 'text') => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setValues((values) => ({ ...values, [field]: value }));
  };
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>Paste the posting instead</summary>
      <form className={styles.group} onSubmit={submit}>
        <TextField label="Title of the role" required value={title} onChange={set('title')} />
        <TextField label="Company" required value={company} onChange={set('company')} />
        <TextArea label="Text of the posting" required rows={6} value={text} onChange={set('text')} />
        <div>
          <Button type="submit">Use this text</Button>
        </div>
      </form>
    </details>
  );
}
