import { describe, expect, it } from 'vitest';
import { INITIAL_LETTER, letterReducer } from '@/components/panel/letter-state.ts';
import type { SavedDraft } from '@/lib/storage/index.ts';

const NOW = '2026-05-04T08:00:00.000Z';

const saved: SavedDraft = {
  posting: {
    key: 'ashby:quayside:1',
    ats: 'ashby',
    url: 'https://jobs.ashbyhq.com/quayside/1',
    title: 'Engineer',
    company: 'Quayside',
    language: 'en',
    sections: [],
    from: {},
    conflicts: [],
  },
  opener: 'bottleneck',
  variant: 3,
  signals: [],
  text: 'mine',
  drafted: 'drafted',
  status: 'filled',
  mutedRules: [],
  ignored: [],
  createdAt: '2026-05-03T08:00:00.000Z',
  updatedAt: '2026-05-03T08:00:00.000Z',
};

describe('a letter', () => {
  it('comes back with the user’s text and choices', () => {
    const state = letterReducer(INITIAL_LETTER, { kind: 'loaded', saved, at: NOW });
    expect(state).toMatchObject({
      loaded: true,
      edited: 'mine',
      choices: { opener: 'bottleneck', variant: 3 },
    });
  });

  it('that was not edited follows the facts: it is drafted anew', () => {
    const state = letterReducer(INITIAL_LETTER, {
      kind: 'loaded',
      saved: { ...saved, drafted: 'mine' },
      at: NOW,
    });
    expect(state.edited).toBeUndefined();
  });

  it('keeps edited text through another choice, until the user takes the draft', () => {
    const edited = letterReducer(INITIAL_LETTER, { kind: 'edited', text: 'mine' });
    const chosen = letterReducer(edited, { kind: 'chose', choices: { opener: 'shared-problem' } });
    expect(chosen).toMatchObject({ edited: 'mine', choices: { opener: 'shared-problem' } });
    expect(letterReducer(chosen, { kind: 'took-draft' }).edited).toBeUndefined();
  });
});
