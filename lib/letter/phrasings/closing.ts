import type { BeatId, Level } from '../../profile/schema.ts';
import { type Phrasing, phrasings } from './types.ts';

export const CONTEXT_LEAD = phrasings()(
  'context',
  'Beside that project,',
  'Around that work,',
  'Apart from this project,',
  'From your list,',
);

export const WHY_NOW = phrasings<'quote'>()(
  'why-now',
  'You also ask for “{quote}”.',
  'Your posting also says “{quote}”.',
  'Your posting goes on: “{quote}”.',
  'Then there is “{quote}”.',
);

export const LIMIT = phrasings<'limit'>()(
  'limit',
  'A limit to name plainly: {limit}.',
  'The limit of my experience: {limit}.',
  'Where my experience ends: {limit}.',
  'What is missing: {limit}.',
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
  'To see how I work, give me a SQL or coding exercise.',
  'I would rather show than tell: a coding screen, or a small problem to pair on.',
  'As a next step I can do a coding screen, or walk you through the code.',
  'A SQL or coding screen would suit me as a next step.',
);

const mid = phrasings()(
  'closing-mid',
  'I would like a system-design conversation to be about a problem you really have.',
  'As a next step I would ask for system design on a problem your team really has.',
  'I would take a system-design conversation on a real problem of yours over a puzzle.',
  'For a system-design part I would take a real problem of yours over an invented exercise.',
);

const senior = phrasings()(
  'closing-senior',
  'In place of a standard loop I would propose a walk through the design documents of this work, under NDA where needed, or a live problem of yours to work backwards from.',
  'I would suggest another format: my design documents, read together under NDA, or a reliability or data-model problem that is on your table now.',
  'Rather than a generic design round, bring a real problem your team is stuck on, or let me open the design documents behind this project under NDA.',
  'Instead of a generic round I would read the design documents of this work with you, under NDA, or work on a live problem of yours.',
);

export const CLOSING: Record<Level, readonly Phrasing<never>[]> = { junior, mid, senior };

/** Senior, where the outcome has named the NDA: it is named once. */
export const CLOSING_NDA = phrasings()(
  'closing-nda',
  'In place of a standard loop I would propose a live problem of yours to work backwards from.',
  'I would suggest another format: a reliability or data-model problem that is on your table now.',
  'Rather than a generic design round, bring a real problem your team is stuck on.',
  'Instead of a generic round I would work with you on a live problem of yours.',
);

export const SIGN_OFF = phrasings()(
  'sign-off',
  'Kind regards,',
  'Best regards,',
  'With kind regards,',
  'With best wishes,',
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
    'My answer is what I say above of operations.',
    'The operations above bear on it.',
    'I would point to the operations above.',
    'What I say above of running it is my answer.',
  ),
  stack: phrasings()(
    'answer-stack',
    'My answer is the stack above.',
    'The stack above bears on it.',
    'I would point to the stack above.',
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
