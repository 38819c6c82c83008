import type { Level } from '../../profile/schema.ts';
import { type Phrasing, phrasings } from './types.ts';

export const CONTEXT_LEAD = phrasings()(
  'context',
  'Beside that project',
  'Around that work',
  'Apart from this project',
  'Next to it',
);

export const WHY_NOW = phrasings<'quote'>()(
  'why-now',
  'You also ask for “{quote}”.',
  'Another line of your posting is “{quote}”.',
  'Your posting goes on: “{quote}”.',
  'There is also this in your posting: “{quote}”.',
);

export const LIMIT = phrasings<'limit'>()(
  'limit',
  'What I have not done yet: {limit}.',
  'The limit of my experience, so that you know it now: {limit}.',
  'What this project did not teach me: {limit}.',
  'To say plainly what is missing: {limit}.',
);

export const MENTION = phrasings<'word'>()(
  'mention',
  'The word your posting asks for is “{word}”.',
  'As your posting asks, here is the word: “{word}”.',
);

export const SELF_TAUGHT = phrasings()(
  'self-taught',
  'I am self-taught; the production work above is the evidence I can offer.',
  'In place of the degree you list I offer the work above: I am self-taught.',
);

const junior = phrasings()(
  'closing-junior',
  'To see how I work, give me a SQL or coding exercise, or let me walk you through this project on a shared screen.',
  'I would rather show than tell: a coding screen, a walk through this project, or a small problem to pair on.',
  'As a next step I can do a SQL or coding screen, or walk you through the code and the query plans behind this.',
);

const mid = phrasings()(
  'closing-mid',
  'Where your process has a system-design conversation, I would like it to be about a problem you really have.',
  'As a next step I would ask for a system-design conversation about something your team is working on.',
  'A system-design conversation on a real problem of yours would tell us both more than a puzzle.',
  'If there is a system-design part to your interview, I would take a real problem of your team over an invented exercise.',
);

const senior = phrasings()(
  'closing-senior',
  'In place of a standard loop I would propose a walk through the design documents of this work, under NDA where needed, or a live problem of yours to work backwards from.',
  'I would suggest another format: my design documents, read together under NDA, or a reliability or data-model problem that is on your table now.',
  'Rather than a generic design round, bring a real problem your team is stuck on, or let me open the design documents behind this project under NDA.',
);

export const CLOSING: Record<Level, readonly Phrasing<never>[]> = { junior, mid, senior };

export const SIGN_OFF = phrasings()('sign-off', 'Kind regards,', 'Best regards,', 'With kind regards,');
