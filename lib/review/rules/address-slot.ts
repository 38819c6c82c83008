import { ALL_LEVELS, type Rule } from '../rule.ts';

/** Source: the guide's samples, whose slots are there to be filled. */
export const addressSlot: Rule = {
  id: 'address/slot',
  group: 'addressing',
  severity: 'error',
  levels: ALL_LEVELS,
  message: 'This slot is still open.',
  why: 'A bracket left in the letter says that it was sent to many, unread.',
  source: 'Sample letters',
  flags: [
    'Dear [hiring manager], I keep ledgers.',
    'At [Company] I own the import service.',
    'It runs at [peak requests a second] on two machines.',
    'Your talk on [name the talk, the post or the repository] made me write.',
    'Kind regards,\n[Your Name]',
  ],
  allows: [
    'The bug was in `rows[index]`, one past the end.',
    'See the design note [1] and the follow-up [2].',
    'Every line began with [ERROR] and no request id.',
    'My notes are public: [the migration diary](https://example.com/diary).',
    'The filter was /[a-z]+@[a-z]+/ and let everything through.',
    'Buckets were half open, [0, 100), which lost the last one.',
    'The team wrote "we was [sic] down".',
    'I replaced users[i] by a map.',
  ],
  check: ({ slots }) => slots.map(({ start, end }) => ({ start, end })),
};
