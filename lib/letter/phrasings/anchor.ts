import { phrasings } from './types.ts';

export const INTRO = phrasings<'role' | 'company' | 'doing' | 'am'>()(
  'intro',
  'As {role} at {company} I {doing}',
  'At {company}, as {role}, I {doing}',
  'I {am} {role} at {company} and {doing}',
  'At {company} I {am} {role} and {doing}',
  'In my work as {role} at {company} I {doing}',
  'As {role} with {company} I {doing}',
  'Working as {role} at {company}, I {doing}',
);

/** The opener has named the company. */
export const INTRO_THERE = phrasings<'role' | 'doing' | 'am'>()(
  'intro-there',
  'As {role} there I {doing}',
  'There, as {role}, I {doing}',
  'I {am} {role} there and {doing}',
  'There I {am} {role} and {doing}',
  'At that company, as {role}, I {doing}',
  'As {role} at that company I {doing}',
  'In my work there as {role} I {doing}',
  'Working there as {role}, I {doing}',
);

/** Notes in place of a sentence: "traces, query plans". */
export const SEEN = phrasings<'notes'>()(
  'seen',
  'What we saw: {notes}.',
  'The symptom: {notes}.',
  'It showed like this: {notes}.',
  'It began with this: {notes}.',
  'The first sign: {notes}.',
  'What people noticed: {notes}.',
);
export const MEASURED = phrasings<'notes'>()(
  'measured',
  'I measured it with {notes}.',
  'The evidence came from {notes}.',
  'What I looked at: {notes}.',
  'To see the cause I used {notes}.',
  'I found the cause with {notes}.',
  'My evidence: {notes}.',
);
export const RESULT = phrasings<'result'>()(
  'result',
  'The result: {result}.',
  'What came of it: {result}.',
  'What changed: {result}.',
  'It gave us this: {result}.',
  'What it led to: {result}.',
  'The outcome: {result}.',
);

export const COUNT = phrasings<'count'>()(
  'options-count',
  'We had {count} options.',
  'There were {count} ways to go.',
  'I weighed {count} options.',
  'I compared {count} ways to do it.',
  'We looked at {count} options.',
  'The choice was between {count} options.',
  'We weighed {count} options.',
  'On the table were {count} options.',
);

export const CHOSEN = phrasings<'what'>()(
  'chosen',
  'I chose {what}',
  'My choice was {what}',
  'I decided on {what}',
  'What I went for was {what}',
  'I went with {what}',
  'I settled on {what}',
  'In the end I took {what}',
  'The one I took was {what}',
);
export const CHOSEN_TO = phrasings<'what'>()(
  'chosen-to',
  'I chose {what}',
  'My choice was {what}',
  'I decided {what}',
  'The plan I settled on was {what}',
  'In the end I chose {what}',
  'My decision was {what}',
  'I took the decision {what}',
  'What I settled on was {what}',
);
/** The opener has named it. */
export const CHOSEN_ABOVE = phrasings()(
  'chosen-above',
  'I chose the one named at the start',
  'My choice is named at the start',
  'I took the one named above',
  'I went with the one named at the start',
  'The one I took is named above',
  'I settled on the one named above',
);
/** The same as the subject of what it does. */
export const CHOSEN_SAID = phrasings()(
  'chosen-said',
  'What I chose, named at the start,',
  'My choice, as said at the start,',
  'The one I took, named above,',
  'The way I chose, as said above,',
  'My own choice, named above,',
  'What I went for, as said at the start,',
  'The option I took, named at the start,',
  'The way I went, named at the start,',
);

export const COST = phrasings<'cost'>()(
  'cost',
  'The cost I accepted: {cost}.',
  'What that costs: {cost}.',
  'The price of it: {cost}.',
  'Accepted in return: {cost}.',
  'The price I accepted: {cost}.',
  'It has a cost: {cost}.',
  'Its price: {cost}.',
  'What I accepted for it: {cost}.',
);

export const OUTCOME = phrasings<'window' | 'metric' | 'from' | 'to'>()(
  'outcome',
  '{window}{metric} went from {from} to {to}.',
  '{window}{metric} moved from {from} to {to}.',
  '{window}that took {metric} from {from} to {to}.',
  '{window}it brought {metric} from {from} to {to}.',
  '{window}it moved {metric} from {from} to {to}.',
  '{window}the change took {metric} from {from} to {to}.',
  '{window}I saw {metric} go from {from} to {to}.',
  '{window}{metric} came from {from} to {to}.',
);

export const OUTCOME_SAID = phrasings<'window'>()(
  'outcome-said',
  'The figures above were measured {window}.',
  'I measured the figures above {window}.',
  'The figures at the start were measured {window}.',
  'Both figures above were measured {window}.',
  'I measured both figures {window}.',
  'Before and after were measured {window}.',
  'Those figures were measured {window}.',
  'I took both measurements {window}.',
);

export const NDA = phrasings<'window' | 'metric' | 'direction' | 'ratio'>()(
  'nda',
  '{window}{metric} went {direction} by roughly {ratio}; absolute figures are under NDA.',
  '{window}{metric} went {direction} by roughly {ratio}, and the absolute figures are under NDA.',
  '{window}that took {metric} {direction} by roughly {ratio} (figures under NDA).',
  '{window}it brought {metric} {direction} by roughly {ratio}; an NDA covers the figures themselves.',
  '{window}{metric} moved {direction} by roughly {ratio}; I may not give the figures, which are under NDA.',
  '{window}the change took {metric} {direction} by roughly {ratio}; the figures behind it are under NDA.',
);
/** NDA is said once. */
export const NDA_AGAIN = phrasings<'window' | 'metric' | 'direction' | 'ratio'>()(
  'nda-again',
  '{window}{metric} went {direction} by roughly {ratio}.',
  '{window}{metric} moved {direction} by roughly {ratio}.',
  '{window}{metric} also went {direction} by roughly {ratio}.',
  '{window}{metric} also moved {direction} by roughly {ratio}.',
  '{window}the same change took {metric} {direction} by roughly {ratio}.',
  '{window}it took {metric} {direction} by roughly {ratio}.',
);

/** The opener has given the ratio. */
export const NDA_SAID = phrasings()(
  'nda-said',
  'Absolute figures are under NDA.',
  'The figures behind the ratio are under NDA.',
  'An NDA covers the figures behind that ratio.',
  'The ratio is all I can give: the figures are under NDA.',
);
export const NDA_SAID_OVER = phrasings<'window'>()(
  'nda-said-over',
  'The ratio above was measured {window}; the figures behind it are under NDA.',
  'I measured that ratio {window}, and the figures behind it are under NDA.',
  'That ratio was measured {window}; an NDA covers the figures behind it.',
  'The ratio was measured {window}, and I may not give the figures behind it: they are under NDA.',
);

export const ARGUED = phrasings<'what'>()(
  'argued',
  'I argued against {what}',
  'In the same project I argued against {what}',
  'At that time I argued against {what}',
  'I also argued against {what}',
  'Along the way I argued against {what}',
  'During that work I argued against {what}',
  'In that project I argued against {what}',
  'At the time I argued against {what}',
);

export const PUT_OFF = phrasings<'what'>()(
  'put-off',
  'What we put off: {what}',
  'I left for later: {what}',
  'Put off on purpose: {what}',
  'Not done yet, and on purpose: {what}',
  'Left undone for now: {what}',
  'What can wait, and does: {what}',
);
export const GOT_WRONG = phrasings<'what'>()(
  'got-wrong',
  'What I got wrong: {what}',
  'My mistake in it: {what}',
  'Where I was wrong: {what}',
  'The part I misjudged: {what}',
  'One thing I got wrong: {what}',
  'A mistake I made in it: {what}',
);

export const RECORDED = phrasings<'where'>()(
  'recorded',
  'The reasoning is in {where}.',
  'It is written down in {where}.',
  'The reasons are kept in {where}.',
  'I recorded why in {where}.',
  'You would find the reasoning in {where}.',
  'That is written up in {where}.',
  'Why is on record in {where}.',
  'I wrote the reasons down in {where}.',
);

export const SHIPPED = phrasings<'how'>()(
  'shipped',
  'It went live {how}.',
  'We shipped it {how}.',
  'The change shipped {how}.',
  'We rolled it out {how}.',
  'It reached production {how}.',
  'It was released {how}.',
  'It was rolled out {how}.',
  'It came into production {how}.',
);
