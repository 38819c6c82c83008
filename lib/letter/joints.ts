import { lowered, sentence, unended } from './grammar.ts';

/** How a text the user typed can be joined to words of ours. */

const VERBS_AFTER_A_NAME = new Set(
  `would could should might may can cannot will won't wouldn't couldn't was were is are wasn't isn't had has have did does
  didn't doesn't meant means needed needs kept keeps left leaves moved moves frees freed costs cost took takes gave gives
  made makes put puts added adds removed removes hid hides solved solves broke breaks risked risks required requires
  lets let helps helped turned turns saved saves doubled doubles brought brings ran runs held holds fit fits looked looks
  worked works failed fails scaled scales avoided avoids allowed allows introduced introduces cut cuts shifted shifts`.split(
    /\s+/,
  ),
);

const PAST = new Set(
  `wrote ran built took set found cut put kept led made drew gave held read sent split taught began chose brought
  rewrote rebuilt oversaw drove dug got`.split(/\s+/),
);
/** They end like a past tense and stand before a noun. */
const NOT_PAST = new Set(
  `distributed shared unified sampled detailed managed automated dedicated nested related scheduled structured red speed
  need feed seed embed hundred indeed`.split(/\s+/),
);
const PREPOSITIONS = new Set(
  `behind with in over as under via through to on by at during within across between since for after`.split(
    ' ',
  ),
);

const words = (text: string): string[] => text.toLowerCase().split(' ');
const first = (text: string): string => (words(text)[0] ?? '').replace(/[^\p{L}'’]/gu, '').replace('’', "'");

/** "would have moved the queue": continues a sentence whose subject is named before it. */
export const continuesAsVerb = (text: string): boolean => VERBS_AFTER_A_NAME.has(first(text));

/** "wrote the runbook": the writer left out "I". */
export function lacksSubject(text: string): boolean {
  const word = first(text);
  return PAST.has(word) || (/^\p{L}{2,20}ed$/u.test(word) && !NOT_PAST.has(word));
}

/** "behind a flag", "over eight weeks". */
export const startsWithPreposition = (text: string): boolean => PREPOSITIONS.has(first(text));

/** "moving the call": stands after "by", "against" and "I chose". */
export const isGerund = (text: string): boolean => /^\p{L}{2,20}ing$/u.test(first(text));

/** "to cache rates": stands after "I chose" and "the plan". */
export const isInfinitive = (text: string): boolean => /^to \p{L}/iu.test(text);

/** Text that the user may have begun without "I": as one or more full sentences. */
export function asSentence(text: string): string {
  return lacksSubject(text) ? sentence(`I ${text.charAt(0).toLowerCase()}${text.slice(1)}`) : sentence(text);
}

/** After a colon: without its end mark and without a capital that only began a sentence. */
export const afterColon = (text: string): string => lowered(unended(text));

/** Says of `subject` what `said` says, whether that continues the sentence or stands for itself. */
export function about(subject: string, said: string): string {
  const rest = unended(said);
  return sentence(continuesAsVerb(said) ? `${subject} ${lowered(rest)}` : `${subject}: ${lowered(rest)}`);
}
