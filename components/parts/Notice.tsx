import type { ReactNode } from 'react';
import { FAILURES, type FailureId } from '@/lib/failures.ts';
import styles from './notice.module.css';

interface NoticeProps {
  failure: FailureId;
  /** Buttons that are the way out. */
  children?: ReactNode;
}

/** The one place a failure is shown: what happened, and what to do. */
export function Notice({ failure, children }: NoticeProps) {
  const { say, do: wayOut } = FAILURES[failure];
  return (
    <div className={styles.notice} data-failure={failure}>
      <p className={styles.say}>{say}</p>
      <p>{wayOut}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
