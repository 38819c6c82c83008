import type { Evidence, Match } from '@/lib/match/index.ts';
import styles from './match-summary.module.css';

interface GroupProps {
  id: keyof Omit<Match, 'lines'>;
  label: string;
  evidence: Evidence[];
}

function Group({ id, label, evidence }: GroupProps) {
  if (evidence.length === 0) return null;
  return (
    <div className={styles.group} data-group={id}>
      <h3 className={styles.label}>{label}</h3>
      <ul className={styles.chips}>
        {evidence.map((one) => (
          <li
            key={`${one.kind}:${one.id}`}
            className={`${styles.chip} ${styles[id]}`}
            title={one.posting[0]?.text}
          >
            {one.name}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the posting names, in three buckets and with its sentence; no score. */
export function MatchSummary({ match }: { match: Match }) {
  const nothing = match.shared.length + match.known.length + match.missing.length === 0;
  return (
    <section className={styles.match} aria-label="What matches">
      <h2>What matches</h2>
      {nothing && <p>The posting names no technology or practice that the lexicon knows.</p>}
      <Group id="shared" label="In your project" evidence={match.shared} />
      <Group id="known" label="In your profile" evidence={match.known} />
      <Group id="missing" label="Only in the posting" evidence={match.missing} />
    </section>
  );
}
