import { BEATS, CLOSINGS, MISTAKES, OPENERS } from './content.ts';
import styles from './guide.module.css';

interface PointsProps {
  id: string;
  heading: string;
  points: readonly { name: string; text: string }[];
}

function Points({ id, heading, points }: PointsProps) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{heading}</h2>
      <dl className={styles.points}>
        {points.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What makes a letter for a backend role worth reading, in short. */
export function GuidePage() {
  return (
    <main className={styles.page}>
      <h1>The letter, in short</h1>
      <Points id="beats" heading="One project, five beats" points={BEATS} />
      <Points id="openers" heading="Three openers" points={OPENERS} />
      <Points id="closings" heading="A closing that fits the level" points={CLOSINGS} />
      <Points id="mistakes" heading="What sinks a letter" points={MISTAKES} />
    </main>
  );
}
