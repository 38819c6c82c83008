import { findTerms, type Mention } from '../lexicon/index.ts';
import type { BeatId, Depth, KnownTechnology, Profile, Project } from '../profile/schema.ts';
import { splitSentences } from '../text/index.ts';
import { type BeatText, beatTexts } from './beat-texts.ts';

const DEPTH_ORDER: readonly Depth[] = ['working', 'production', 'owned'];

/** What the user has to show for one term. */
export interface UserTerm {
  sentences: { beat: BeatId; text: string }[];
  depth?: Depth;
}

export function deeper(a: Depth | undefined, b: Depth | undefined): Depth | undefined {
  if (!a || !b) return a ?? b;
  return DEPTH_ORDER.indexOf(a) >= DEPTH_ORDER.indexOf(b) ? a : b;
}

/** The ids a mention stands for: its own, and what it implies (who ran EKS has run Kubernetes). */
const idsOf = (mention: Mention) => [mention.id, ...(mention.implied ?? [])];

/** Terms of a technology as a form lists it: one name, so that "Go" alone counts. */
function termsOfName({ name }: KnownTechnology): Mention[] {
  return findTerms(name, { title: true });
}

/** Terms of the profile's technologies, by id, with the depth. */
export function profileTerms(profile: Pick<Profile, 'technologies'>): Map<string, Depth | undefined> {
  const terms = new Map<string, Depth | undefined>();
  for (const known of profile.technologies)
    for (const id of termsOfName(known).flatMap(idsOf)) terms.set(id, deeper(terms.get(id), known.depth));
  return terms;
}

function add(
  terms: Map<string, UserTerm>,
  ids: readonly string[],
  sentence: { beat: BeatId; text: string },
  depth?: Depth,
): void {
  for (const id of ids) {
    const known = terms.get(id) ?? { sentences: [] };
    if (!known.sentences.some(({ text }) => text === sentence.text)) known.sentences.push(sentence);
    const best = deeper(known.depth, depth);
    terms.set(id, best === undefined ? known : { ...known, depth: best });
  }
}

function addBeat(terms: Map<string, UserTerm>, { beat, text, own }: BeatText): void {
  for (const sentence of splitSentences(text)) {
    for (const mention of findTerms(sentence.text)) {
      if (mention.kind === 'technology' && !own) continue;
      add(terms, idsOf(mention), { beat, text: sentence.text });
    }
  }
}

/**
 * Technologies and practices the project names, by id, each with the user's own sentences. A technology named only in a rejected
 * option or a deferred plan is not the user's.
 */
export function projectTerms(project: Project): Map<string, UserTerm> {
  const terms = new Map<string, UserTerm>();
  for (const text of beatTexts(project)) if (text.beat !== 'stack') addBeat(terms, text);
  for (const known of project.stack) {
    const text = known.note ? `${known.name}: ${known.note}` : known.name;
    add(terms, termsOfName(known).flatMap(idsOf), { beat: 'stack', text }, known.depth);
    if (known.note) addBeat(terms, { beat: 'stack', text: known.note, own: true });
  }
  return terms;
}
