import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import styles from './rows.module.css';

interface RowsProps {
  legend: string;
  hint?: string;
  /** Stable keys, one a row. */
  ids: string[];
  addLabel: string;
  onAdd: () => void;
  onRemove: (index: number) => void;
  children: (index: number) => ReactNode;
}

/** A list of rows in a form, with a way to add one and to take one out. */
export function Rows({ legend, hint, ids, addLabel, onAdd, onRemove, children }: RowsProps) {
  return (
    <fieldset className={styles.rows}>
      <legend>{legend}</legend>
      {hint && <p className={styles.legendHint}>{hint}</p>}
      {ids.map((id, index) => (
        <div key={id} className={styles.row}>
          {children(index)}
          <Button
            look="quiet"
            aria-label={`Remove ${legend.toLowerCase()} ${index + 1}`}
            onClick={() => onRemove(index)}
          >
            Remove
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={onAdd}>{addLabel}</Button>
      </div>
    </fieldset>
  );
}
