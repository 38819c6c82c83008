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

export const WHY_NOW = phrasings<'quote'>()(
  'why-now',
  'You also ask for “{quote}”.',
  'Your posting also says “{quote}”.',
  'Your posting goes on: “{quote}”.',
  'Then there is “{quote}”.',
);

/** A line about the work, which asks for nothing. */
export const WHY_NOW_WORK = phrasings<'quote'>()(
  'why-now-work',
  'Your posting also says “{quote}”.',
  'Your posting goes on: “{quote}”.',
  'Then there is “{quote}”.',
  'Another line of yours is “{quote}”.',
);

/** No line of the posting was quoted before this one. */
export const WHY_NOW_FIRST = phrasings<'quote'>()(
  'why-now-first',
  'A line of yours is “{quote}”.',
  'One of your lines is “{quote}”.',
  'Your posting says “{quote}”.',
  'Of your posting I would take up “{quote}”.',
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

/** The line names a technology the project was built with. */
export const ANSWER_STACK = phrasings<'stack'>()(
  'answer-tech',
  'The project above was built with {stack}.',
  'The project above rests on {stack}.',
  'I point to the project above, built with {stack}.',
  'I built the project above with {stack}.',
);

/** Which part of the letter answers the line just quoted. */
export const ANSWERS: Record<BeatId, readonly Phrasing<never>[]> = {
  symptom: phrasings()(
    'answer-symptom',
    'That is where the story above began.',
    'The story above starts there.',
    'The symptom above is a case of it.',
    'What we saw above is a case of it.',
  ),
  instrumentation: phrasings()(
    'answer-instrumentation',
    'My answer is how I measured, above.',
    'I would answer with the measuring above.',
    'I would point to the measuring above.',
    'How I measured, above, bears on it.',
  ),
  options: phrasings()(
    'answer-options',
    'My answer is the choice above, with its price.',
    'The options above are how I go about it.',
    'I would point to the choice above.',
    'How I chose, above, bears on it.',
  ),
  outcome: phrasings()(
    'answer-outcome',
    'My answer is the outcome above.',
    'The outcome above bears on it.',
    'I would point to the outcome above.',
    'What came of the work above bears on it.',
  ),
  deferred: phrasings()(
    'answer-deferred',
    'My answer is the decision above.',
    'The decision above bears on it.',
    'I would point to the decision above.',
    'The second thoughts above bear on it.',
  ),
  shipped: phrasings()(
    'answer-shipped',
    'My answer is how the change above went live.',
    'The roll-out above bears on it.',
    'I would point to the roll-out above.',
    'How the change above shipped bears on it.',
  ),
  operations: phrasings()(
    'answer-operations',
    'My answer is in the lines on operations above.',
    'The operations above bear on it.',
    'I would point to the operations above.',
    'What I say above of running it is my answer.',
  ),
  stack: phrasings()(
    'answer-stack',
    'My answer is what I say above of the stack.',
    'What I say above of the stack bears on it.',
    'I would point to what I say of the stack above.',
    'What I say above of my stack is my answer.',
  ),
  scale: phrasings()(
    'answer-scale',
    'My answer is the system above.',
    'The system above bears on it.',
    'I would point to the system above.',
    'What I owned, above, bears on it.',
  ),
  limit: phrasings()(
    'answer-limit',
    'That would be new to me, as said below.',
    'Here I would have to learn, as the next sentence says.',
    'There my experience ends, as said below.',
    'I name my limit there below.',
  ),
};
