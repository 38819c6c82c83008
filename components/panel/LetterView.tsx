import { useDeferredValue, useId, useMemo } from 'react';
import type { PostingAnalysis } from '@/lib/analysis/index.ts';
import { countLetterWords } from '@/lib/letter/index.ts';
import type { Posting } from '@/lib/posting/index.ts';
import { reviewLetter } from '@/lib/review/index.ts';
import { Button } from '../parts/Button.tsx';
import { FillActions } from './FillActions.tsx';
import { FindingList } from './FindingList.tsx';
import { LetterChoices } from './LetterChoices.tsx';
import styles from './letter-view.module.css';
import type { Letter } from './use-letter.ts';
import type { Saved } from './use-saved.ts';

interface LetterViewProps {
  posting: Posting;
  analysis: PostingAnalysis;
  saved: Saved;
  letter: Letter;
}

/** The letter: its choices, its text, what a reader would say to it, and the way into the form. */
export function LetterView({ posting, analysis, saved, letter }: LetterViewProps) {
  const { state, dispatch, draft, chosen, text } = letter;
  const editorId = useId();
  const reviewed = useDeferredValue(text);
  const findings = useMemo(
    () =>
      reviewLetter(reviewed, {
        level: draft.level,
        posting,
        analysis,
        profile: saved.profile,
        muted: saved.settings.mutedRules,
        ignored: state.ignored,
        ...(chosen ? { project: chosen.project } : {}),
        ...(reviewed === draft.text ? { parts: draft.parts } : {}),
      }),
    [reviewed, draft, posting, analysis, saved, state.ignored, chosen],
  );
  return (
    <section className={styles.letter} aria-label="Letter" data-kept={letter.isKept}>
      <h2>Letter</h2>
      <LetterChoices letter={letter} />
      {state.edited !== undefined && state.edited !== draft.text && (
        <p className={styles.edited} data-testid="edited">
          Your own text is kept.{' '}
          <Button look="quiet" onClick={() => dispatch({ kind: 'took-draft' })}>
            Replace it with the draft
          </Button>
        </p>
      )}
      <label className={styles.label} htmlFor={editorId}>
        Text of the letter
      </label>
      <textarea
        id={editorId}
        className={styles.editor}
        data-testid="letter"
        value={text}
        spellCheck
        onChange={(event) => dispatch({ kind: 'edited', text: event.target.value })}
      />
      <p className={styles.meter}>{countLetterWords(text)} words</p>
      <FindingList
        findings={findings}
        isStale={reviewed !== text}
        text={reviewed}
        onFix={(fix) =>
          dispatch({ kind: 'edited', text: text.slice(0, fix.start) + fix.insert + text.slice(fix.end) })
        }
        onIgnore={(finding) =>
          dispatch({ kind: 'ignored', rule: finding.rule, text: reviewed.slice(finding.start, finding.end) })
        }
      />
      <FillActions
        postingKey={posting.key}
        naming={{ name: saved.profile.name, title: analysis.role.letterTitle, company: posting.company }}
        text={text}
        hasOpenSlots={findings.some(({ rule }) => rule === 'address/slot')}
        onUsed={(status) => dispatch({ kind: 'used', status, at: new Date().toISOString() })}
      />
    </section>
  );
}
