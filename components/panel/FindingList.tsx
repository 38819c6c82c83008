import type { Finding, Fix } from '@/lib/review/index.ts';
import { Button } from '../parts/Button.tsx';
import styles from './finding-list.module.css';

const SEVERITY: Record<Finding['severity'], string> = { error: 'Error', warning: 'Warning', hint: 'Hint' };
const ORDER: Finding['severity'][] = ['error', 'warning', 'hint'];
/** Longer quotes are cut: the finding is about their beginning. */
const QUOTE_LENGTH = 80;

interface FindingListProps {
  findings: Finding[];
  /** The text the findings were made on. */
  text: string;
  /** The text has moved on since: fixes would hit the wrong place. */
  isStale: boolean;
  onFix: (fix: Fix) => void;
  onIgnore: (finding: Finding) => void;
}

const quote = (text: string, { start, end }: Finding): string => {
  const whole = text.slice(start, end).replaceAll('\n', ' ');
  return whole.length > QUOTE_LENGTH ? `${whole.slice(0, QUOTE_LENGTH)}…` : whole;
};

/** What a hiring manager would say to the letter, worst first. */
export function FindingList({ findings, text, isStale, onFix, onIgnore }: FindingListProps) {
  const sorted = findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return (
    <section className={styles.findings} aria-label="Findings" data-stale={isStale}>
      <p role="status" data-testid="finding-count">
        {findings.length === 0
          ? 'No findings.'
          : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`}
      </p>
      <ul className={styles.list}>
        {sorted.map((finding) => (
          <li
            key={`${finding.rule}:${finding.start}`}
            className={`${styles.finding} ${styles[finding.severity]}`}
            data-rule={finding.rule}
          >
            <p>
              <strong>{SEVERITY[finding.severity]}:</strong> {finding.message}
            </p>
            <p className={styles.quote}>“{quote(text, finding)}”</p>
            <p className={styles.why}>{finding.why}</p>
            <div className={styles.actions}>
              {finding.fix && (
                <Button look="quiet" disabled={isStale} onClick={() => finding.fix && onFix(finding.fix)}>
                  {finding.fix.label}
                </Button>
              )}
              <Button look="quiet" disabled={isStale} onClick={() => onIgnore(finding)}>
                Ignore here
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
