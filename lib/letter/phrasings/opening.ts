import { phrasings } from './types.ts';

export const TITLE = phrasings<'title'>()(
  'title',
  'I am applying for the {title} role.',
  'This is my application for the {title} role.',
  'Please consider me for the {title} role.',
  'I would like to apply for the {title} role.',
  'I am writing about the {title} role.',
  'My application is for the {title} role.',
);

export const SHARED = phrasings<'quote'>()(
  'shared',
  'Closest to my own work is this line of your posting: “{quote}”.',
  'I would answer this line of your posting first: “{quote}”.',
  'Of what you ask for, “{quote}” is closest to my work.',
  'What I can say most about is “{quote}”.',
  'This letter answers one line of your posting above all: “{quote}”.',
);

export const SHARED_FOR = phrasings<'at' | 'span'>()(
  'shared-for',
  'My answer is a project that has been mine{at} for {span}, told below with its cost.',
  'The project below has been mine{at} for {span}; I would start with its trade-off.',
  'For {span} I have worked on the project below{at}, and it is my answer.',
  'I would put beside it {span} of work{at}, and the trade-off I made there.',
);
/** The project has ended. */
export const SHARED_FOR_PAST = phrasings<'at' | 'span'>()(
  'shared-for-past',
  'My answer is a project that was mine{at} for {span}, told below with its cost.',
  'The project below was mine{at} for {span}; I would start with its trade-off.',
  'For {span} I worked on the project below{at}, and it is my answer.',
  'I would put beside it {span} of work{at}, and the trade-off I made there.',
);

export const SHARED_LINK = phrasings<'at'>()(
  'shared-link',
  'My answer is a project of mine{at}, told below with its cost.',
  'The project below was mine{at}; I would start with its trade-off.',
  'I worked on the project below{at}, and it is my answer.',
  'I would put my work{at} beside it, and the trade-off I made there.',
);

export const SHARED_BESIDE = phrasings()(
  'shared-beside',
  'I come to it below, after the project I would show you first.',
  'The project below comes first, and my answer to that line after it.',
  'My answer to it follows the project below.',
  'What I have to say to it stands after the project below.',
);

export const BOTTLENECK = phrasings<'at' | 'where' | 'change' | 'by' | 'cost'>()(
  'bottleneck',
  '{at}I took {change}{by}, {cost}.',
  '{at}I moved {change}{by}, {cost}.',
  '{at}I brought {change}{by}, {cost}.',
  'My work{where} took {change}{by}, {cost}.',
);

export const BOTTLENECK_LINK = phrasings()(
  'bottleneck-link',
  'How that came about, and what I left alone, is the rest of this letter.',
  'The measuring behind it and the roads not taken are below.',
  'What led there, and what I left undone on purpose, follows.',
  'The rest of this letter is how I measured it and which roads I left.',
);

export const BOTTLENECK_STACK = phrasings<'stack'>()(
  'bottleneck-stack',
  'The work below uses {stack} from your posting.',
  'It was built with {stack}, as named in your posting.',
  'What it shares with your posting is {stack}.',
  'Your posting names {stack}, and so does the work below.',
);

export const ALTITUDE = phrasings<'signals'>()(
  'altitude',
  'What I could learn of how you run your systems: {signals}.',
  'Before writing I looked at how you work: {signals}.',
  'Your way of working shows in public: {signals}.',
  'This is what I read of how your team works: {signals}.',
);

export const ALTITUDE_LINK = phrasings()(
  'altitude-link',
  'The project below says how I do the same work.',
  'Below is the project by which I would compare our ways of working.',
  'I would set the project below beside that.',
  'The project below is my side of the same practice.',
);

export const GAP = phrasings<'have' | 'asked'>()(
  'gap',
  'You ask for {asked}, and I have {have}.',
  'I have {have} where you ask for {asked}.',
  'To be plain: you ask for {asked}, and I have {have}.',
  'The gap first: you ask for {asked}, and I have {have}.',
);
