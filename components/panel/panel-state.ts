import type { FailureId } from '@/lib/failures.ts';
import type { Extraction, Posting } from '@/lib/posting/index.ts';

/**
 * What the panel shows. One reading of one tab; a later reading replaces it whole. `pageUrl` is the page in front, which
 * may be the form's and not the posting's own; missing where the browser does not tell.
 */
export type PanelState =
  | { phase: 'reading'; pageUrl?: undefined }
  | { phase: 'failed'; pageUrl: string | undefined; failure: FailureId }
  | { phase: 'form-only'; pageUrl: string; form: FormOnly }
  | { phase: 'posting'; pageUrl: string | undefined; posting: Posting };

export type FormOnly = Omit<Extract<Extraction, { status: 'form-only' }>, 'status'>;

/** A reading carries the number of the question it answers: only the latest question counts. */
export interface PanelModel {
  state: PanelState;
  question: number;
}

export type PanelEvent =
  | { kind: 'asked'; question: number }
  | { kind: 'answered'; question: number; state: PanelState }
  /** The user has typed what the page did not give, or corrected it. */
  | { kind: 'given'; posting: Posting };

export const INITIAL: PanelModel = { state: { phase: 'reading' }, question: 0 };

/** Late answers are dropped: the panel never shows one tab's posting for another. */
export function panelReducer(model: PanelModel, event: PanelEvent): PanelModel {
  switch (event.kind) {
    case 'asked':
      return { ...model, question: Math.max(event.question, model.question) };
    case 'answered':
      return event.question === model.question ? { ...model, state: event.state } : model;
    case 'given':
      return {
        ...model,
        state: { phase: 'posting', pageUrl: model.state.pageUrl, posting: event.posting },
      };
  }
}
