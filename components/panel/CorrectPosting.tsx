import { type FormEvent, useState } from 'react';
import type { Posting } from '@/lib/posting/index.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
import styles from './panel.module.css';

interface CorrectPostingProps {
  posting: Posting;
  onCorrected: (posting: Posting) => void;
}

const corrected = (posting: Posting, words: Pick<Posting, 'title' | 'company'>): Posting => ({
  ...posting,
  ...words,
  from: { ...posting.from, title: 'user', company: 'user' },
  conflicts: [],
});

/** Asks where the page gives two titles or companies, or no company; else offers to correct what was read. */
export function CorrectPosting({ posting, onCorrected }: CorrectPostingProps) {
  const { title, company, conflicts } = posting;
  const [isOpen, setOpen] = useState(false);
  const isAsking = conflicts.length > 0 || company === '' || title === '';
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    onCorrected(
      corrected(posting, { title: String(data.get('title')), company: String(data.get('company')) }),
    );
    setOpen(false);
  };
  if (!isOpen && !isAsking) {
    return (
      <div>
        <Button look="quiet" onClick={() => setOpen(true)}>
          Correct title or company
        </Button>
      </div>
    );
  }
  return (
    <form key={`${title}\n${company}`} className={styles.group} data-testid="correct" onSubmit={submit}>
      {conflicts.map(({ field, values }) => (
        <div key={field} className={styles.group}>
          <p>The page gives more than one {field}. Which one is right?</p>
          <div className={styles.row}>
            {values.map(({ value }) => (
              <Button
                key={value}
                onClick={() => onCorrected(corrected(posting, { title, company, [field]: value }))}
              >
                {value}
              </Button>
            ))}
          </div>
        </div>
      ))}
      <TextField label="Title of the role" name="title" required defaultValue={title} />
      <TextField label="Company" name="company" required defaultValue={company} />
      <div>
        <Button type="submit">Use these</Button>
      </div>
    </form>
  );
}
