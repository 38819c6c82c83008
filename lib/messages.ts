import type {
  AttachAsk,
  AttachResult,
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

export type PageReply =
  | { kind: 'read'; origin: string; url: string; loading: boolean; pdf: boolean; extraction: Extraction }
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
