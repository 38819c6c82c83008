import type { BeatId, Depth, Level } from '../../profile/schema.ts';
import { type Phrasing, phrasings } from './types.ts';

export const CONTEXT_LEAD = phrasings()(
  'context',
  'Beside that project,',
  'Around that work,',
  'Apart from this project,',
  'Beyond this story,',
  'To add to that,',
  'Outside this project,',
  'Besides,',
);

/** How well the technologies are known, where nothing more is noted of them. */
export const DEPTHS: Record<Depth, readonly Phrasing<'names'>[]> = {
  owned: phrasings<'names'>()(
    'depth-owned',
    'I have owned {names} in production',
    'I have answered for {names} in production',
    'I have kept {names} running in production',
  ),
  production: phrasings<'names'>()(
    'depth-production',
    'I have used {names} in production',
    'I have worked with {names} in production',
    'I have put {names} to work in production',
    'I have production experience with {names}',
    'I know {names} from production',
    'I have built on {names} in production',
  ),
  working: phrasings<'names'>()(
    'depth-working',
    'I have a working knowledge of {names}',
    'I know {names} well enough to work with',
    'my knowledge of {names} is a working one',
    'I can work with {names}',
  ),
};

/** A noun phrase in the user's words: "query plans and two migrations". */
export const KNOWN_FROM = phrasings<'name' | 'note'>()(
  'known-from',
  'I know {name} from {note}',
  'my knowledge of {name} comes from {note}',
  'I know {name} through {note}',
  '{name} I know from {note}',
);
/** "for session state", "in two services". */
export const USED_FOR = phrasings<'name' | 'note'>()(
  'used-for',
  'I have used {name} {note}',
  'I have worked with {name} {note}',
  'I have put {name} to use {note}',
  'I used {name} {note}',
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
  'Your posting has this line: “{quote}”.',
  'I read in your posting: “{quote}”.',
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
  'Another line reads “{quote}”.',
  'The posting has one more line I can answer: “{quote}”.',
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
  '“{quote}” I would answer with {answer}.',
  'Asked about “{quote}”, I would begin with {answer}.',
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
  'Where my experience stops: {limit}.',
  'To say it before you ask: {limit}.',
);

export const LIMIT = phrasings<'limit'>()(
  'limit',
  'One limit, plainly: {limit}.',
  'The limit of my experience: {limit}.',
  'Where my experience ends: {limit}.',
  'What is missing: {limit}.',
  'To be plain about limits: {limit}.',
  'My limit in this: {limit}.',
  'I have a limit to name: {limit}.',
  'What I cannot bring yet: {limit}.',
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
  'I taught myself, and offer the work above where you list a degree.',
  'I have no degree to show and am self-taught; the work above is what I offer.',
);

const junior = phrasings()(
  'closing-junior',
  'To show how I work I would do a SQL or coding exercise.',
  'I would rather show than tell: a coding screen, or a small problem to pair on.',
  'As a next step I can do a coding screen, or walk you through the code.',
  'A SQL or coding screen would suit me as a next step.',
  'As a next step I would pair with you on a small problem.',
  'I can show the work: a coding screen, or a walk through the code.',
  'A small problem to pair on would be my choice for a next step.',
  'As a next step I would do a coding exercise or walk you through the code, whichever you use.',
);

const mid = phrasings()(
  'closing-mid',
  'I would like a system-design conversation to be about a problem you really have.',
  'As a next step I would ask for system design on a problem your team really has.',
  'I would take a system-design conversation on a real problem of yours over a puzzle.',
  'For a system-design part I would take a real problem of yours over an invented exercise.',
  'The next step I would ask for is system design on a problem you really have.',
  'If you hold a system-design round, I would take a problem your team really has.',
  'For a next conversation, a design problem your team has now would suit me best.',
  'Give me a problem your team has open, and I would work through its design with you.',
);

const senior = phrasings()(
  'closing-senior',
  'In place of a standard loop I would propose a walk through the design documents of this work, under NDA where needed, or a live problem of yours to work backwards from.',
  'I would suggest another format: my design documents, read together under NDA, or a reliability or data-model problem that is on your table now.',
  'Rather than a generic design round, bring a real problem your team is stuck on, or let me open the design documents behind this project under NDA.',
  'Instead of a generic round I would read the design documents of this work with you, under NDA, or work on a live problem of yours.',
  'For a next step I would bring the design documents of this work, under NDA where needed, or take up a reliability problem you have now.',
  'My proposal for a first conversation: these design documents under NDA, or a live data-model or reliability problem of yours.',
  'I would suggest a reading of these design documents under NDA, or an open reliability problem of yours.',
  'A good first conversation would be about a problem you have open, or about the design documents of this work, under NDA.',
);

export const CLOSING: Record<Level, readonly Phrasing<never>[]> = { junior, mid, senior };

/** Senior, where the outcome has named the NDA: it is named once. */
export const CLOSING_NDA = phrasings()(
  'closing-nda',
  'In place of a standard loop I would propose a live problem of yours to work backwards from.',
  'I would suggest another format: a reliability or data-model problem that is on your table now.',
  'Rather than a generic design round, bring a real problem your team is stuck on.',
  'Instead of a generic round I would work with you on a live problem of yours.',
  'For a next step I would take up a problem your team has now.',
  'My proposal for a first conversation: a live data-model or reliability problem of yours.',
  'A good first conversation would be about a reliability problem you have open.',
  'I would rather work through a data-model problem of yours than through a generic round.',
);

export const SIGN_OFF = phrasings()(
  'sign-off',
  'Kind regards,',
  'Best regards,',
  'With kind regards,',
  'With best wishes,',
  'Sincerely,',
  'Best wishes,',
  'Regards,',
  'Yours sincerely,',
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
