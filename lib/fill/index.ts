export { HYDRATING_HOSTS } from './adapters.ts';
export { attachFile } from './attach-file.ts';
export { fillField } from './fill-field.ts';
export { findLetterFields } from './find-letter-fields.ts';
export type {
  AttachAsk,
  AttachResult,
  FieldRef,
  FillAsk,
  FillResult,
  GateReason,
  LetterFields,
  Target,
  UndoAsk,
  UndoResult,
} from './types.ts';
export { undoFill } from './undo-fill.ts';
