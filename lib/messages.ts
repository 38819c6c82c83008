import type {
  AttachAsk,
  AttachResult,
  FieldRef,
  FillAsk,
  FillResult,
  LetterFields,
  UndoAsk,
  UndoResult,
} from './fill/types.ts';
import type { Extraction } from './posting/types.ts';

/** The one protocol between panel and page: the panel asks by `executeScript`, the reply is its return value. */
export type PageRequest =
  | { kind: 'read' }
  | { kind: 'fields' }
  | { kind: 'fill'; ask: FillAsk }
  | { kind: 'undo'; ask: UndoAsk }
  | { kind: 'attach'; ask: AttachAsk };

export interface ReadReply {
  kind: 'read';
  origin: string;
  url: string;
  loading: boolean;
  pdf: boolean;
  /** Nothing better answered, and the script that finds a page's main text was not there: with it, ask again. */
  wantsMainText: boolean;
  extraction: Extraction;
}

export type PageReply =
  | ReadReply
  | { kind: 'fields'; fields: LetterFields }
  | { kind: 'fill'; result: FillResult }
  | { kind: 'undo'; result: UndoResult }
  | { kind: 'attach'; result: AttachResult }
  | { kind: 'error'; message: string };

/** The one message there is: the background tells an open panel that the user clicked the toolbar on a tab. */
export interface ToolbarClick {
  kind: 'toolbar-click';
  tabId: number;
  windowId: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const hasTexts = (value: Record<string, unknown>, names: readonly string[]): boolean =>
  names.every((name) => typeof value[name] === 'string');

const FITS = ['letter', 'catch-all', 'essay'] satisfies FieldRef['fit'][];

function isField(value: unknown): value is FieldRef {
  if (!isRecord(value) || !hasTexts(value, ['locator', 'label'])) return false;
  const { fit, required, revealedBy, maxLength } = value;
  return (
    FITS.some((known) => known === fit) &&
    typeof required === 'boolean' &&
    (revealedBy === undefined || typeof revealedBy === 'string') &&
    (maxLength === undefined || typeof maxLength === 'number')
  );
}

/** What each request's `ask` holds besides its field. */
const ASKS: Record<'fill' | 'undo' | 'attach', { texts: string[]; flags: string[] }> = {
  fill: { texts: ['key', 'text'], flags: ['replace', 'hydrated'] },
  undo: { texts: ['wrote', 'previous'], flags: [] },
  attach: { texts: ['key', 'name', 'type', 'base64'], flags: [] },
};

/** Checks a request in the page, by hand: zod would be most of the page script. */
export function isPageRequest(value: unknown): value is PageRequest {
  if (!isRecord(value)) return false;
  const { kind, ask } = value;
  if (kind === 'read' || kind === 'fields') return true;
  if (kind !== 'fill' && kind !== 'undo' && kind !== 'attach') return false;
  const { texts, flags } = ASKS[kind];
  return (
    isRecord(ask) &&
    isField(ask.field) &&
    hasTexts(ask, texts) &&
    flags.every((name) => typeof ask[name] === 'boolean')
  );
}
