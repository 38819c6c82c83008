import type { Level, OpenerKind } from '@/lib/profile/index.ts';
import type { SavedDraft } from '@/lib/storage/index.ts';

export interface LetterChoices {
  projectId?: string;
  opener?: OpenerKind;
  level?: Level;
  variant: number;
}

export interface LetterState {
  /** Whether storage has been asked; nothing is saved before. */
  loaded: boolean;
  choices: LetterChoices;
  /** The user's own text; undefined while the letter is as drafted. */
  edited?: string;
  status: SavedDraft['status'];
  ignored: SavedDraft['ignored'];
  createdAt?: string;
  filledAt?: string;
}

export type LetterEvent =
  /** `at`: now; a letter without an earlier life begins then. */
  | { kind: 'loaded'; saved: SavedDraft | undefined; at: string }
  | { kind: 'edited'; text: string }
  | { kind: 'chose'; choices: Partial<LetterChoices> }
  /** The user gives up their text for the draft. */
  | { kind: 'took-draft' }
  | { kind: 'ignored'; rule: string; text: string }
  | { kind: 'used'; status: SavedDraft['status']; at: string };

export const INITIAL_LETTER: LetterState = {
  loaded: false,
  choices: { variant: 0 },
  status: 'drafted',
  ignored: [],
};

function fromSaved(saved: SavedDraft): LetterState {
  const { projectId, opener, level, variant, text, drafted, status, ignored, createdAt, filledAt } = saved;
  return {
    loaded: true,
    choices: {
      variant,
      ...(projectId === undefined ? {} : { projectId }),
      ...(opener === undefined ? {} : { opener }),
      ...(level === undefined ? {} : { level }),
    },
    ...(text === drafted ? {} : { edited: text }),
    status,
    ignored,
    createdAt,
    ...(filledAt === undefined ? {} : { filledAt }),
  };
}

/** Another choice never touches edited text: the new draft waits until the user takes it. */
export function letterReducer(state: LetterState, event: LetterEvent): LetterState {
  switch (event.kind) {
    case 'loaded':
      return event.saved ? fromSaved(event.saved) : { ...state, loaded: true, createdAt: event.at };
    case 'edited':
      return { ...state, edited: event.text };
    case 'chose':
      return { ...state, choices: { ...state.choices, ...event.choices } };
    case 'took-draft': {
      const { edited: _, ...rest } = state;
      return rest;
    }
    case 'ignored':
      return { ...state, ignored: [...state.ignored, { rule: event.rule, text: event.text }] };
    case 'used':
      return { ...state, status: event.status, ...(event.status === 'filled' ? { filledAt: event.at } : {}) };
  }
}
