import { describe, expect, it } from 'vitest';
import { INITIAL, type PanelState, panelReducer } from '@/components/panel/panel-state.ts';

const failed: PanelState = { phase: 'failed', pageUrl: undefined, failure: 'page-loading' };
const formOnly: PanelState = {
  phase: 'form-only',
  pageUrl: 'https://jobs.lever.co/a/1/apply',
  form: { key: 'lever:a:1' },
};

describe('the panel', () => {
  it('shows the answer to the latest question and drops late ones', () => {
    const asked = panelReducer(panelReducer(INITIAL, { kind: 'asked', question: 1 }), {
      kind: 'asked',
      question: 2,
    });
    const answered = panelReducer(asked, { kind: 'answered', question: 2, state: formOnly });
    expect(answered.state).toBe(formOnly);
    expect(panelReducer(answered, { kind: 'answered', question: 1, state: failed })).toBe(answered);
  });
});
