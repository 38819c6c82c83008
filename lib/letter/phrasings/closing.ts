import type { BeatId, Level } from '../../profile/schema.ts';
import { type Phrasing, phrasings } from './types.ts';

export const CONTEXT_LEAD = phrasings()(
  'context',
  'Beside that project,',
  'Around that work,',
  'Apart from this project,',
  'From your list,',
  'Beyond this story,',
  'To add to that,',
);

/** A line of the posting in front of the sentences that answer it. */
export const LINE_FIRST = phrasings<'quote'>()(
  'line-first',
  'One of your lines is “{quote}”.',
  'Your posting says “{quote}”.',
  'Of your posting I would take up “{quote}”.',
  'A line of yours is “{quote}”.',
  'In your posting I read “{quote}”.',
  'There is this in your posting: “{quote}”.',
);
/** The opener has quoted another line. */
export const LINE_NEXT = phrasings<'quote'>()(
  'line-next',
  'Your posting also says “{quote}”.',
  'Your posting goes on: “{quote}”.',
  'Then there is “{quote}”.',
  'Another line of yours is “{quote}”.',
  'Further down you write “{quote}”.',
  'I also read “{quote}” in your posting.',
);

/** A line of the posting and what of the letter answers it, in one sentence. */
export const ANSWERED = phrasings<'quote' | 'answer'>()(
  'answered',
  'For “{quote}” I would point to {answer}.',
  'On “{quote}”, my answer is {answer}.',
  'As to “{quote}”, I would start from {answer}.',
  'Where your posting says “{quote}”, my answer is {answer}.',
  'Your line “{quote}” I would answer with {answer}.',
  'What I bring to “{quote}” is {answer}.',
);

/** The line asks for what the user says they have not done. */
export const ANSWERED_BY_LIMIT = phrasings<'quote'>()(
  'answered-limit',
  '“{quote}” would be new to me.',
  'I have not done what “{quote}” asks for.',
  'With “{quote}” I would be learning.',
  'One line I cannot answer yet is “{quote}”.',
);

/** A limit in a few words: "no multi-region experience". */
export const LIMIT_NOTE = phrasings<'limit'>()(
  'limit-note',
  'One limit, plainly: {limit}.',
  'One limit, so that you know it: {limit}.',
  'The limit of this project: {limit}.',
  'A gap I would name myself: {limit}.',
);

export const LIMIT = phrasings<'limit'>()(
  'limit',
  'One limit, plainly: {limit}.',
  'The limit of my experience: {limit}.',
  'Where my experience ends: {limit}.',
  'What is missing: {limit}.',
  'To be plain about limits: {limit}.',
  'My limit in this: {limit}.',
);

export const MENTION = phrasings<'word'>()(
  'mention',
  'The word your posting asks for is “{word}”.',
  'As your posting asks, here is the word: “{word}”.',
  'You ask applicants for a word, and it is “{word}”.',
  'I read the posting to the end: “{word}”.',
);

export const SELF_TAUGHT = phrasings()(
  'self-taught',
  'I am self-taught; the production work above is my evidence.',
  'In place of the degree you list I offer the work above: I am self-taught.',
  'I am self-taught, so the work above stands where you list a degree.',
  'Where you list a degree I have the work above; I am self-taught.',
);

const junior = phrasings()(
  'closing-junior',
  'To show how I work I would do a SQL or coding exercise.',
  'I would rather show than tell: a coding screen, or a small problem to pair on.',
  'As a next step I can do a coding screen, or walk you through the code.',
  'A SQL or coding screen would suit me as a next step.',
  'As a next step I would pair with you on a small problem.',
  'I can show the work: a coding screen, or a walk through the code.',
);

const mid = phrasings()(
  'closing-mid',
  'I would like a system-design conversation to be about a problem you really have.',
  'As a next step I would ask for system design on a problem your team really has.',
  'I would take a system-design conversation on a real problem of yours over a puzzle.',
  'For a system-design part I would take a real problem of yours over an invented exercise.',
  'The next step I would ask for is system design on a problem you really have.',
  'If you hold a system-design round, I would take a problem your team really has.',
);

const senior = phrasings()(
  'closing-senior',
  'In place of a standard loop I would propose a walk through the design documents of this work, under NDA where needed, or a live problem of yours to work backwards from.',
  'I would suggest another format: my design documents, read together under NDA, or a reliability or data-model problem that is on your table now.',
  'Rather than a generic design round, bring a real problem your team is stuck on, or let me open the design documents behind this project under NDA.',
  'Instead of a generic round I would read the design documents of this work with you, under NDA, or work on a live problem of yours.',
  'For a next step I would bring the design documents of this work, under NDA where needed, or take up a reliability problem you have now.',
  'My proposal for a first conversation: these design documents under NDA, or a live data-model or reliability problem of yours.',
);

export const CLOSING: Record<Level, readonly Phrasing<never>[]> = { junior, mid, senior };

/** Senior, where the outcome has named the NDA: it is named once. */
export const CLOSING_NDA = phrasings()(
  'closing-nda',
  'In place of a standard loop I would propose a live problem of yours to work backwards from.',
  'I would suggest another format: a reliability or data-model problem that is on your table now.',
  'Rather than a generic design round, bring a real problem your team is stuck on.',
  'Instead of a generic round I would work with you on a live problem of yours.',
  'For a next step I would take up a problem your team has now, in place of a generic round.',
  'My proposal for a first conversation: a live data-model or reliability problem of yours.',
);

export const SIGN_OFF = phrasings()(
  'sign-off',
  'Kind regards,',
  'Best regards,',
  'With kind regards,',
  'With best wishes,',
  'Sincerely,',
  'Best wishes,',
);

/** What of the letter answers a line of the posting, as a thing to point to. */
export const ANSWERS: Record<Exclude<BeatId, 'limit' | 'stack'>, string> = {
  symptom: 'the problem told above',
  instrumentation: 'how I measured, above',
  options: 'the choice above and its price',
  outcome: 'the outcome above',
  deferred: 'the decision above',
  shipped: 'the roll-out above',
  operations: 'what I say above of running it',
  scale: 'the system above',
};
