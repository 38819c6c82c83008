import { useState } from 'react';
import { type Naming, textFile } from '@/lib/files/index.ts';
import type { SavedDraft } from '@/lib/storage/index.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { download } from './download.ts';
import styles from './fill-actions.module.css';
import { type FillOutcome, type FindOutcome, fillLetter, findPlace, type Place } from './fill-letter.ts';
import { usePageAccess } from './page-access.ts';

type Phase =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'open-slots' }
  | { kind: 'find'; outcome: Exclude<FindOutcome, { status: 'one' }> }
  | { kind: 'fill'; outcome: FillOutcome; text: string }
  | { kind: 'undone'; worked: boolean }
  | { kind: 'copied' };

interface FillActionsProps {
  postingKey: string;
  naming: Naming;
  text: string;
  hasOpenSlots: boolean;
  onUsed: (status: SavedDraft['status']) => void;
}

/** Fill, copy, undo: one click, one field, and the truth about what became of it. */
export function FillActions({ postingKey, naming, text, hasOpenSlots, onUsed }: FillActionsProps) {
  const page = usePageAccess();
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' });

  const fill = async (place: Place, replace = false): Promise<void> => {
    setPhase({ kind: 'working' });
    const outcome = await fillLetter(page, place, text, replace);
    setPhase({ kind: 'fill', outcome, text });
    if (outcome.status === 'filled') onUsed('filled');
  };
  const find = async (): Promise<void> => {
    setPhase({ kind: 'working' });
    const outcome = await findPlace(page, postingKey);
    if (outcome.status === 'one') await fill(outcome.place);
    else setPhase({ kind: 'find', outcome });
  };
  const undo = async (place: Place, wrote: string, previous: string): Promise<void> => {
    setPhase({ kind: 'working' });
    const reply = await page.ask(place.target, {
      kind: 'undo',
      ask: { field: place.field, wrote, previous },
    });
    setPhase({ kind: 'undone', worked: reply?.result.status === 'undone' });
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setPhase({ kind: 'copied' });
    onUsed('copied');
  };

  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        <Button
          look={hasOpenSlots ? 'plain' : 'main'}
          data-testid="fill"
          disabled={phase.kind === 'working'}
          onClick={() => (hasOpenSlots ? setPhase({ kind: 'open-slots' }) : void find())}
        >
          Fill the form
        </Button>
        <Button data-testid="copy" onClick={() => void copy()}>
          Copy
        </Button>
        <Button onClick={() => download(textFile(text, naming))}>Download</Button>
      </div>
      <div role="status" className={styles.result} data-testid="result" data-result={resultName(phase)}>
        {phase.kind === 'working' && <p>Filling …</p>}
        {phase.kind === 'copied' && <p>The letter is on the clipboard.</p>}
        {phase.kind === 'undone' && (
          <p>
            {phase.worked
              ? 'Undone: the field holds what stood there before.'
              : 'The field has changed since, so it was left alone.'}
          </p>
        )}
        {phase.kind === 'open-slots' && (
          <Notice failure="open-slots">
            <Button onClick={() => void find()}>Fill anyway</Button>
          </Notice>
        )}
        {phase.kind === 'find' && (
          <Notice failure={phase.outcome.failure}>
            {phase.outcome.status === 'pick' &&
              phase.outcome.places.map((place) => (
                <Button
                  key={`${place.target.documentId} ${place.field.locator}`}
                  onClick={() => void fill(place)}
                >
                  Fill “{place.field.label}”
                </Button>
              ))}
          </Notice>
        )}
        {phase.kind === 'fill' && phase.outcome.status === 'filled' && (
          <FilledNote
            outcome={phase.outcome}
            onUndo={(place, previous) => void undo(place, phase.text, previous)}
          />
        )}
        {phase.kind === 'fill' && phase.outcome.status === 'failed' && (
          <FillFailure outcome={phase.outcome} onReplace={(place) => void fill(place, true)} />
        )}
      </div>
    </div>
  );
}

const resultName = (phase: Phase): string => {
  if (phase.kind === 'fill') return phase.outcome.status === 'filled' ? 'filled' : phase.outcome.failure;
  if (phase.kind === 'find') return phase.outcome.failure;
  if (phase.kind === 'undone') return phase.worked ? 'undone' : 'changed-since';
  return phase.kind;
};

interface FilledNoteProps {
  outcome: Extract<FillOutcome, { status: 'filled' }>;
  onUndo: (place: Place, previous: string) => void;
}

function FilledNote({ outcome: { place, previous }, onUndo }: FilledNoteProps) {
  return (
    <div className={styles.filled}>
      <p>
        The letter is in “{place.field.label}” on {place.host}. Nothing was submitted.
      </p>
      <Button data-testid="undo" onClick={() => onUndo(place, previous)}>
        Undo
      </Button>
    </div>
  );
}

interface FillFailureProps {
  outcome: Extract<FillOutcome, { status: 'failed' }>;
  onReplace: (place: Place) => void;
}

function FillFailure({ outcome: { failure, place, replaceable, current }, onReplace }: FillFailureProps) {
  return (
    <Notice failure={failure}>
      {current !== undefined && <p className={styles.current}>{current}</p>}
      {replaceable && (
        <Button data-testid="replace" onClick={() => onReplace(place)}>
          Replace it
        </Button>
      )}
    </Notice>
  );
}
