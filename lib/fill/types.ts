/** A field of a page, named so that exactly this one is found again. */
export interface FieldRef {
  /** CSS that finds exactly this field; ` >>> ` steps into a shadow root. */
  locator: string;
  label: string;
  fit: 'letter' | 'catch-all' | 'essay';
  /** Locator of the control that brings the field onto the page. */
  revealedBy?: string;
  required: boolean;
  /** In UTF-16 units, as the browser counts. */
  maxLength?: number;
}

/** `one` and `many` hold fields meant for a letter; the rest comes only in `offered`. */
export type Target =
  | { kind: 'one'; field: FieldRef }
  | { kind: 'many'; fields: FieldRef[] }
  | { kind: 'none'; reason: string; offered: FieldRef[] };

export interface LetterFields {
  text: Target;
  file: Target;
}

export type GateReason =
  | 'sandboxed'
  | 'page-not-ready'
  | 'detached'
  | 'not-a-text-field'
  | 'disabled'
  | 'inert'
  | 'aria-hidden'
  | 'captcha'
  | 'honeypot'
  | 'resume-slot'
  | 'css-hidden'
  | 'transparent'
  | 'too-small'
  | 'off-the-page'
  | 'clipped'
  | 'covered';

export interface FillAsk {
  /** The posting the letter was written for; compared with the location again, in the page. */
  key: string;
  field: FieldRef;
  text: string;
  /** The user has agreed to replace text that is not ours. */
  replace: boolean;
  /** The page's framework was seen on the field, or the page has none. */
  hydrated: boolean;
}

export type FillResult =
  | { status: 'filled'; how: 'insert-text' | 'setter'; previous: string }
  | { status: 'occupied'; current: string }
  | { status: 'too-long'; max: number }
  | { status: 'refused'; reason: GateReason }
  | { status: 'truncated' | 'rejected'; restored: boolean }
  | { status: 'gone' | 'other-posting' };

export interface UndoAsk {
  field: FieldRef;
  wrote: string;
  previous: string;
}

export type UndoResult =
  | { status: 'undone' }
  | { status: 'changed-since' }
  | { status: 'failed' }
  | { status: 'refused'; reason: GateReason }
  | { status: 'gone' };

export interface AttachAsk {
  key: string;
  field: FieldRef;
  name: string;
  type: string;
  base64: string;
}

export type AttachResult =
  | { status: 'attached'; shown: string }
  | { status: 'occupied'; current: string }
  | { status: 'refused'; reason: GateReason }
  | { status: 'failed'; say: string }
  | { status: 'gone' | 'other-posting' };
