const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Finite verbs as they stand after the thing they tell of. */
export const FINITE = set(
  `would could should might may can cannot will won't wouldn't couldn't didn't doesn't don't was were is are am be been
  wasn't weren't isn't aren't had has have did does meant means needed needs kept keeps left leaves moved moves frees freed
  costs cost took takes gave gives made makes put puts added adds removed removes hid hides solved solves broke breaks
  risked risks required requires lets let helps helped turned turns saved saves doubled doubles brought brings ran runs
  held holds fit fits looked looks worked works failed fails scaled scales avoided avoids allowed allows introduced
  introduces cut cuts shifted shifts limits limited went goes came comes stalled stalls showed shows grew grows fell
  falls got gets lost loses saw sees found finds ties tied writes wrote hit hits timed times blocked blocks used uses`,
);

export const PAST = set(
  `wrote ran built took set found cut put kept led made drew gave held read sent split taught began chose brought
  rewrote rebuilt oversaw drove dug got saw`,
);

/** They end like a past tense and stand before a noun. */
export const NOT_PAST = set(
  `distributed shared unified sampled detailed managed automated dedicated nested related scheduled structured red speed
  need feed seed embed hundred indeed`,
);

export const PREPOSITIONS = set(
  'behind with in over as under via through to on by at during within across between since for after from',
);

/** What a plan begins with when it is typed as a command. */
export const BASE_VERBS = set(
  `add use move rewrite replace introduce migrate keep put make denormalize precompute materialize adopt convert
  extract separate merge serve store write send create compress defer upgrade downgrade reduce remove raise enable
  disable switch split rebuild deploy allow avoid generate validate publish`,
);

/** Nouns as often as commands: "cache the rates", but "cache in front of the API". */
export const AMBIGUOUS_BASE = set(
  'cache shard index partition batch queue retry throttle buffer poll push pull lock route limit scale run drop stream',
);

/** Commands that double their last letter before -ing. */
export const DOUBLED = set('put split drop run cut set ship swap tag map scan shed stop get');
