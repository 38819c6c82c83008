import { type ComponentProps, useId } from 'react';
import styles from './tick.module.css';

export function Tick({ label, ...input }: ComponentProps<'input'> & { label: string }) {
  const id = useId();
  return (
    <div className={styles.tick}>
      <input {...input} id={id} type="checkbox" />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
