import { phrasings } from './types.ts';

export const TITLE = phrasings<'title'>()(
  'title',
  'I am applying for the {title} role.',
  'This is my application for the {title} role.',
  'Please consider me for the {title} role.',
  'I would like to apply for the {title} role.',
  'I am writing about the {title} role.',
  'My application is for the {title} role.',
  'The role I am applying for is {title}.',
  'With this letter I apply for the {title} role.',
  'I apply for the {title} role.',
);

export const SHARED = phrasings<'quote'>()(
  'shared',
  'Closest to my own work is this line of your posting: “{quote}”.',
  'I would answer this line of your posting first: “{quote}”.',
  'Of what you ask for, “{quote}” is closest to my work.',
  'What I can say most about is “{quote}”.',
  'This letter answers one line of your posting above all: “{quote}”.',
  'One line of yours I can answer from experience: “{quote}”.',
  'I would start from this line of yours: “{quote}”.',
  'The line of your posting I can answer best is “{quote}”.',
);

export const SHARED_FOR = phrasings<'at' | 'span'>()(
  'shared-for',
  'My answer is a project that has been mine{at} for {span}, told below with its cost.',
  'The project below has been mine{at} for {span}; I would start with its trade-off.',
  'For {span} I have worked on the project below{at}, and it is my answer.',
  'I would put beside it {span} of work{at}, and the trade-off I made there.',
  'The project I tell below has been mine{at} for {span}, and its cost is part of the answer.',
  'My side of it is {span} of one project{at}, told below with the price I paid.',
);
/** The project has ended. */
export const SHARED_FOR_PAST = phrasings<'at' | 'span'>()(
  'shared-for-past',
  'My answer is a project that was mine{at} for {span}, told below with its cost.',
  'The project below was mine{at} for {span}; I would start with its trade-off.',
  'For {span} I worked on the project below{at}, and it is my answer.',
  'I would put beside it {span} of work{at}, and the trade-off I made there.',
  'The project I tell below was mine{at} for {span}, and its cost is part of the answer.',
  'My side of it is {span} of one project{at}, told below with the price I paid.',
);

export const SHARED_LINK = phrasings<'at'>()(
  'shared-link',
  'My answer is a project of mine{at}, told below with its cost.',
  'The project below was mine{at}; I would start with its trade-off.',
  'I worked on the project below{at}, and it is my answer.',
  'I would put my work{at} beside it, and the trade-off I made there.',
  'My evidence is the project below{at}, with what it cost.',
  'My side of it is one project{at}, told below with the price I paid.',
);

export const SHARED_BESIDE = phrasings()(
  'shared-beside',
  'I come to it below, after the project I would show you first.',
  'The project below comes first, and my answer to that line after it.',
  'My answer to it follows the project below.',
  'What I have to say to it stands after the project below.',
  'First the project I would show you, then my answer to that line.',
  'I answer it further down, once the project below is told.',
);

export const BOTTLENECK = phrasings<'at' | 'where' | 'change' | 'by' | 'cost'>()(
  'bottleneck',
  '{at}I took {change}{by}, {cost}.',
  '{at}I moved {change}{by}, {cost}.',
  '{at}I brought {change}{by}, {cost}.',
  'My work{where} took {change}{by}, {cost}.',
  '{at}I got {change}{by}, {cost}.',
  'What I did{where} took {change}{by}, {cost}.',
  '{at}my work took {change}{by}, {cost}.',
  '{at}I could take {change}{by}, {cost}.',
);

export const BOTTLENECK_LINK = phrasings()(
  'bottleneck-link',
  'How that came about, and what I left alone, is the rest of this letter.',
  'The measuring behind it and the roads not taken are below.',
  'What led there, and what I left undone on purpose, follows.',
  'The rest of this letter is how I measured it and which roads I left.',
  'Below is how I found it, and what I decided against.',
  'How I measured it, what I chose and what I left is told below.',
);

export const BOTTLENECK_STACK = phrasings<'stack'>()(
  'bottleneck-stack',
  'The work below uses {stack} from your posting.',
  'It was built with {stack}, as named in your posting.',
  'What it shares with your posting is {stack}.',
  'Your posting names {stack}, and so does the work below.',
  'Of what your posting names, it runs on {stack}.',
  'The stack we have in common there: {stack}.',
  'What I built there runs on {stack}, which you name as well.',
  'Your posting and that work have {stack} in common.',
);

export const ALTITUDE = phrasings<'signals'>()(
  'altitude',
  'What I could learn of how you run your systems: {signals}.',
  'Before writing I looked at how you work: {signals}.',
  'Your way of working shows in public: {signals}.',
  'This is what I read of how your team works: {signals}.',
  'From outside I can see this of your engineering: {signals}.',
  'I read what you say of your own work: {signals}.',
);

export const ALTITUDE_LINK = phrasings()(
  'altitude-link',
  'The project below says how I do the same work.',
  'Below is the project by which I would compare our ways of working.',
  'I would set the project below beside that.',
  'The project below is my side of the same practice.',
  'Beside it stands the project below.',
  'My answer to it is the project below.',
);

export const GAP = phrasings<'have' | 'asked'>()(
  'gap',
  'You ask for {asked}, and I have {have}.',
  'I have {have} where you ask for {asked}.',
  'To be plain: you ask for {asked}, and I have {have}.',
  'The gap first: you ask for {asked}, and I have {have}.',
  'You name {asked} as the bar, and I bring {have}.',
  'Measured against {asked}, I have {have}.',
);
