import { describe, expect, it } from 'vitest';
import { analyzePosting } from '../../../lib/analysis/index.ts';
import { draftLetter } from '../../../lib/letter/index.ts';
import { type Posting, postingFromText } from '../../../lib/posting/index.ts';
import { sampleProfile, sampleProject } from '../../../lib/profile/index.ts';
import { analysis, drafted, posting, profile, told } from './drafted.ts';

const POSTING = 'What you will do\n- Own the queue from intake to delivery\n';
const read = (text: string, given: { title?: string; company?: string } = {}): Posting =>
  postingFromText(`${POSTING}${text}`, { title: 'Backend Engineer', company: 'Heronsgate', ...given });
const sample = (to: Posting) =>
  draftLetter({ posting: to, analysis: analyzePosting(to), profile: sampleProfile, project: sampleProject });
const hints = (draft: { slots: { hint: string }[] }): string =>
  draft.slots.map(({ hint }) => hint).join('\n');

describe('a project that is not finished', () => {
  it('of two beats tells both and asks for the rest in place', () => {
    const draft = drafted({ symptom: 'Bookings stalled at noon.', tradeOff: 'a booking may arrive late' });
    expect(draft.text).toContain('Bookings stalled at noon. [How you measured it');
    expect(draft.text).toContain('a booking may arrive late.');
    expect(draft.slots.map(({ hint }) => hint.split(/[:,]/)[0])).toEqual([
      'How you measured it',
      'The options you considered',
      'The outcome',
      'What you argued against',
    ]);
  });
  it('that does not exist leaves a letter of slots with title and closing', () => {
    const draft = draftLetter({ posting, analysis, profile });
    expect(draft.text).toContain('Backend Engineer, Bookings');
    expect(draft.slots.length).toBeGreaterThanOrEqual(5);
    expect(draft.parts.map(({ role }) => role)).toContain('closing');
  });
});

describe('outcomes', () => {
  const change = { metric: 'latency', from: '3', to: '1', unit: 's', nda: false };
  it('are all told, the first with its figures', () => {
    const draft = drafted({ outcomes: [change, { nda: false, text: 'no pages at night since' }] });
    expect(told(draft, 'outcome')).toMatch(
      /latency (?:went )?.*3\u00a0s to 1\u00a0s\. .*no pages at night since\./s,
    );
  });
  it('under NDA are ratios, and the NDA is named once', () => {
    const text = told(
      drafted({
        outcomes: [
          { ...change, nda: true },
          { ...change, metric: 'cost', nda: true },
        ],
      }),
      'outcome',
    );
    expect(text.match(/3x/g)).toHaveLength(2);
    expect(text.match(/NDA/g)).toHaveLength(1);
    expect(text).not.toMatch(/\b[31]\u00a0s/);
  });
  it('beyond the first go before any beat where the letter grows too long', () => {
    const long = 'Orders waited for a lock that another order held, and nobody saw it. '.repeat(26);
    const extra = { nda: false, text: `We also saw this: ${'fewer retries and '.repeat(12)}less noise` };
    const draft = drafted({ symptom: long, outcomes: [change, extra] });
    expect(draft.leftOut.map(({ what }) => what)).toContain('a further outcome');
    expect(draft.text).toContain(long.trim());
    expect(told(draft, 'outcome')).not.toContain('less noise');
  });
});

describe('what the posting asks of the letter', () => {
  it('a word to mention stands in the letter', () => {
    const draft = sample(read('How to apply\nPlease mention the word "heron" in your cover letter.'));
    expect(told(draft, 'instruction')).toContain('“heron”');
  });
  it('a named contact is greeted, and the company stands in the opening', () => {
    const given = {
      ...analysis,
      asks: {
        ...analysis.asks,
        contact: {
          name: 'Lena Example',
          quote: { text: 'Lena Example', section: 0, block: 0, start: 0, end: 12 },
        },
      },
    };
    const { text } = draftLetter({ posting, analysis: given, profile });
    expect(text).toMatch(/^Dear Lena Example,\n\n.*Heronsgate/);
  });
  it('a missing title is a slot, a missing company a neutral greeting', () => {
    const draft = sample(read('', { title: '', company: '' }));
    expect(hints(draft)).toContain('title of the role');
    expect(draft.text).toMatch(/^Dear Hiring Manager,/);
  });
  it('a letter that is declined can still be drafted', () => {
    const to = read('How to apply\nPlease do not send a cover letter.');
    expect(analyzePosting(to).asks.letter.wants).toBe('declined');
    expect(sample(to).parts.map(({ role }) => role)).toContain('closing');
  });
});

describe('the opener', () => {
  const story = {
    outcomes: [{ percentile: 'p99' as const, from: '9 s', to: '1 s', window: 'six weeks', nda: false }],
    tradeOff: 'a booking may arrive late',
  };
  const chosen = { what: 'an outbox for booking messages', why: 'frees the request', chosen: true };
  const line = (text: string, beat: 'symptom' | 'operations') => ({
    quote: { text, section: 0, block: 0, start: 0, end: text.length },
    beat,
    reason: 'They speak of one thing.',
  });
  const withLines = (...lines: ReturnType<typeof line>[]) =>
    drafted(
      { ...story, symptom: 'Bookings stalled.', options: [chosen] },
      { match: { shared: [], known: [], missing: [], lines } },
    );

  it('quotes the line that the story answers', () => {
    const { text, opener } = withLines(
      line('Keep the pager quiet at night', 'operations'),
      line('Keep bookings moving at noon', 'symptom'),
    );
    expect(opener.kind).toBe('shared-problem');
    expect(text.split('\n\n')[1]).toContain('“Keep bookings moving at noon”');
  });
  it('is the bottleneck where no line is answered by the story', () => {
    const { text, opener } = withLines(line('Keep the pager quiet at night', 'operations'));
    expect(opener.kind).toBe('bottleneck');
    expect(opener.available.map(({ kind }) => kind)).toEqual(['bottleneck', 'shared-problem']);
    expect(text).toContain('p99 from 9 s to 1 s with an outbox for booking messages');
  });
  it('says nothing that the story says again', () => {
    const { text } = withLines(line('Keep the pager quiet at night', 'operations'));
    for (const once of ['an outbox for booking messages', 'a booking may arrive late', '9 s'])
      expect(text.split(once)).toHaveLength(2);
  });
  it('points back to a choice only where it named one', () => {
    const options = [{ what: 'we moved it behind an outbox', chosen: true }];
    const { text } = drafted({ ...story, options }, { opener: 'bottleneck' });
    expect(text).toContain('We moved it behind an outbox.');
    expect(text).not.toMatch(/at the top\b.*(?:road|choice)|road named|names my choice|first paragraph/);
  });
});

describe('what was typed with a word too many', () => {
  it.each([
    ['p99 target 3 s', 'with a p99 target of 3'],
    ['target: 200 ms', 'with a target of 200'],
    ['an SLO of 99.9 %', 'with an SLO of 99.9'],
    ['SLO 99.9 %', 'with an SLO of 99.9'],
  ])('the target %s', (target, expected) => {
    expect(drafted({ owned: 'the intake', target }).text).toContain(expected);
  });
  it.each([
    'recorded in the decision log',
    'in the decision log',
    'the decision log',
    'Written down in the decision log',
  ])('the place %s', (recorded) => {
    const said = told(
      drafted({ deferred: [{ kind: 'argued-against', what: 'a rewrite', recorded }] }),
      'deferred',
    );
    expect(said).toMatch(/ in the decision log\.$/);
    expect(said).not.toMatch(/recorded in the|written.* written/i);
  });
  it('a rate follows its figures', () => {
    const outcome = { metric: 'cost', from: '$31K', to: '$19K', window: 'per month', nda: false };
    expect(told(drafted({ outcomes: [outcome] }), 'outcome')).toMatch(/from \$31K to \$19K per month\./);
  });
});

it.each([
  ['laid off in March with the whole team', 'I was laid off in March with the whole team.'],
  ['parental leave, 2024', 'About the gap in my record: parental leave, 2024.'],
  ['My team was closed in July.', 'My team was closed in July.'],
])('the gap “%s” is one line beside the closing', (gap, expected) => {
  const draft = drafted({}, { profile: { ...profile, gap } });
  expect(told(draft, 'history')).toBe(expected);
  expect(draft.text.split('\n\n').at(-2)).toContain(expected);
});

it('says of the past what has ended', () => {
  const draft = drafted({ owned: 'the intake', since: '2020-01', until: '2024-01' });
  expect(draft.text).toContain('I owned the intake');
  expect(draft.text).not.toMatch(/has been m|I have worked on the project/);
});

it('draws other phrasings for another posting and another roll', () => {
  const texts = [0, 1, 2, 3].map((variant) => drafted({}, { variant }).text);
  expect(new Set(texts).size).toBe(4);
});
