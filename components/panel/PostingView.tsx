import { useMemo } from 'react';
import { analyzePosting, letterLevel } from '@/lib/analysis/index.ts';
import type { Posting } from '@/lib/posting/index.ts';
import { Notice } from '../parts/Notice.tsx';
import { CorrectPosting } from './CorrectPosting.tsx';
import { LetterView } from './LetterView.tsx';
import { MatchSummary } from './MatchSummary.tsx';
import { NoProject } from './NoProject.tsx';
import { PostingHeader } from './PostingHeader.tsx';
import { PostingText } from './PostingText.tsx';
import { useLetter } from './use-letter.ts';
import type { Saved } from './use-saved.ts';

interface PostingViewProps {
  posting: Posting;
  saved: Saved;
  onCorrected: (posting: Posting) => void;
}

/** Everything about one posting: remounted for another one, so that nothing of it is carried over. */
export function PostingView({ posting, saved, onCorrected }: PostingViewProps) {
  const analysis = useMemo(() => analyzePosting(posting), [posting]);
  const level = saved.settings.level ?? letterLevel(saved.profile, analysis);
  const letter = useLetter(posting, analysis, saved, level);
  const match = letter.chosen?.match;
  return (
    <>
      <PostingHeader posting={posting} />
      <CorrectPosting posting={posting} onCorrected={onCorrected} />
      <PostingText posting={posting} />
      {letter.trouble && <Notice failure={letter.trouble} />}
      {match ? <MatchSummary match={match} /> : <NoProject />}
      {letter.state.loaded && (
        <LetterView posting={posting} analysis={analysis} saved={saved} letter={letter} />
      )}
    </>
  );
}
