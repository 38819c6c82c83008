import { type ComponentProps, useId } from 'react';
import styles from './fields.module.css';

interface TextAreaProps extends ComponentProps<'textarea'> {
  label: string;
  hint?: string;
}

export function TextArea({ label, hint, ...area }: TextAreaProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea rows={3} {...area} id={id} aria-describedby={hint ? `${id}-note` : undefined} spellCheck />
      {hint && (
        <p id={`${id}-note`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
