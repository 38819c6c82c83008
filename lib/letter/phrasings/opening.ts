import { phrasings } from './types.ts';

export const TITLE = phrasings<'title'>()(
  'title',
  'I am applying for the {title} role.',
  'This letter is my application for the {title} role.',
  'I would like to be considered for the {title} role.',
  'Please take this as my application for the {title} role.',
  'I am writing about the {title} role.',
);

export const SHARED = phrasings<'quote'>()(
  'shared',
  'The line of your posting that I can answer from my own work is “{quote}”.',
  'Your posting says “{quote}”, and that is work I know from the inside.',
  'Of what you ask for, “{quote}” is closest to the work I can show.',
  'What I can say most about is this line of your posting: “{quote}”.',
  'This letter answers a single line of your posting: “{quote}”.',
);

export const SHARED_FOR = phrasings<'at' | 'span'>()(
  'shared-for',
  'I have spent {span} on that problem{at}; below is how I measured it, what I chose and what the choice cost.',
  'That has been my work{at} for {span}, and the trade-off below is where I would start a conversation.',
  'I have lived with that problem{at} for {span}, long enough to know what my answer to it costs.',
  'For {span} a problem of that kind has been mine{at}, and its trade-off is what I would want to talk about.',
);

export const SHARED_LINK = phrasings<'at'>()(
  'shared-link',
  'It is the problem I worked on{at}; below is how I measured it, what I chose and what the choice cost.',
  'That was my work{at}, and the trade-off below is where I would start a conversation.',
  'I have had that problem{at}, and know what my answer to it costs.',
  'A problem of that kind was mine{at}, and its trade-off is what I would want to talk about.',
);

export const BOTTLENECK = phrasings<'at' | 'change' | 'by' | 'cost'>()(
  'bottleneck',
  '{at}I took {change}{by}, {cost}.',
  '{at}I moved {change}{by}, {cost}.',
  '{at}I brought {change}{by}, {cost}.',
);

export const BOTTLENECK_LINK = phrasings()(
  'bottleneck-link',
  'How that came about, and what I left alone, is the rest of this letter.',
  'The measuring behind it and the roads not taken are below.',
  'What led there, and what I left undone on purpose, follows.',
);

export const ALTITUDE = phrasings<'signals'>()(
  'altitude',
  'What I could learn of how you run your systems: {signals}.',
  'Before writing I looked at how you work: {signals}.',
  'Your way of working shows in public: {signals}.',
);

export const ALTITUDE_LINK = phrasings()(
  'altitude-link',
  'The project below says how I do the same work.',
  'Below is the project by which I would compare our ways of working.',
  'I would set the project below beside that.',
);

export const GAP = phrasings<'years' | 'asked'>()(
  'gap',
  'You ask for {asked} years and I have {years}; the project below is what I would put beside the difference.',
  'I have {years} years where you ask for {asked}, and I would rather say so here than let you find out.',
  'To be plain about it: you ask for {asked} years, and I have {years}.',
);
