import { phrasings } from './types.ts';

export const COUNT = phrasings<'count'>()(
  'options-count',
  'We had {count} options.',
  'There were {count} ways to go.',
  'I weighed {count} options.',
  'On the table were {count} options.',
);

export const CHOSEN = phrasings<'what'>()(
  'chosen',
  'I chose {what}',
  'My choice was {what}',
  'I decided on {what}',
  'What I went for was {what}',
);

export const COST = phrasings<'cost'>()(
  'cost',
  'The cost I accepted: {cost}.',
  'What that costs: {cost}.',
  'The price of it: {cost}.',
  'In return I accepted this: {cost}.',
);

export const OUTCOME = phrasings<'window' | 'metric' | 'from' | 'to'>()(
  'outcome',
  '{window}{metric} went from {from} to {to}.',
  '{window}{metric} moved from {from} to {to}.',
  '{window}that took {metric} from {from} to {to}.',
);

export const OUTCOME_SAID = phrasings<'window'>()(
  'outcome-said',
  'The figures at the top were measured {window}.',
  'I give the figures at the top as measured {window}.',
  'Measured {window}, it gave the figures at the top.',
);

export const NDA = phrasings<'window' | 'metric' | 'direction' | 'ratio'>()(
  'nda',
  '{window}{metric} went {direction} by roughly {ratio}; absolute figures are under NDA.',
  '{window}{metric} is {direction} by roughly {ratio}, and the absolute figures are under NDA.',
);

export const ARGUED = phrasings<'what'>()(
  'argued',
  'I argued against {what}',
  'In the same period I argued against {what}',
  'What we did not do matters as well: I argued against {what}',
  'I also argued against {what}',
);

export const PUT_OFF = phrasings<'what'>()('put-off', 'What we put off: {what}', 'I left for later: {what}');
export const GOT_WRONG = phrasings<'what'>()(
  'got-wrong',
  'What I got wrong: {what}',
  'My mistake in it: {what}',
);

export const RECORDED = phrasings<'where'>()(
  'recorded',
  'The reasoning is in {where}.',
  'It is written down in {where}.',
  'The reasons are kept in {where}.',
);

export const SHIPPED = phrasings<'how'>()(
  'shipped',
  'It went live {how}.',
  'We shipped it {how}.',
  'The change shipped {how}.',
);
