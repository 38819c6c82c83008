import { LEVELS, type Level, OPENER_KINDS, type OpenerKind } from '@/lib/profile/index.ts';
import { Button } from '../parts/Button.tsx';
import { Select } from '../parts/Select.tsx';
import styles from './letter-choices.module.css';
import type { Letter } from './use-letter.ts';

const OPENERS: Record<OpenerKind, string> = {
  'shared-problem': 'Shared problem',
  bottleneck: 'Bottleneck and trade-off',
  altitude: 'Platform altitude',
};
const LEVEL_NAMES: Record<Level, string> = { junior: 'Junior', mid: 'Mid', senior: 'Senior' };

/** What the user decides about a letter; each choice redrafts it. */
export function LetterChoices({ letter: { state, dispatch, draft, ranked, chosen } }: { letter: Letter }) {
  const reasonOf = (kind: OpenerKind): string | undefined =>
    draft.opener.available.find((choice) => choice.kind === kind)?.reason;
  return (
    <div className={styles.choices}>
      {ranked.length > 1 && (
        <Select
          label="Project"
          value={chosen?.project.id ?? ''}
          options={ranked.map(({ project }) => ({ value: project.id, label: project.name }))}
          onChange={(projectId) => dispatch({ kind: 'chose', choices: { projectId } })}
        />
      )}
      <Select
        label="Opener"
        value={draft.opener.kind}
        options={OPENER_KINDS.map((kind) => ({
          value: kind,
          label: OPENERS[kind],
          disabled: kind !== draft.opener.kind && reasonOf(kind) === undefined,
        }))}
        onChange={(opener) => dispatch({ kind: 'chose', choices: { opener } })}
      />
      <Select
        label="Level"
        value={draft.level}
        options={LEVELS.map((level) => ({ value: level, label: LEVEL_NAMES[level] }))}
        onChange={(level) => dispatch({ kind: 'chose', choices: { level } })}
      />
      <Button
        look="quiet"
        onClick={() => dispatch({ kind: 'chose', choices: { variant: state.choices.variant + 1 } })}
      >
        Other wording
      </Button>
      <p className={styles.reason}>{draft.opener.reason}</p>
    </div>
  );
}
