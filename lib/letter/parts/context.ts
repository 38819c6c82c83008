import { findEntry, findTerms } from '../../lexicon/index.ts';
import type { Depth, KnownTechnology } from '../../profile/schema.ts';
import { given, listed, lowered, sentence, unended } from '../grammar.ts';
import { afterColon, asList, asSentence, isClause, lacksSubject, startsWithPreposition } from '../joints.ts';
import { CONTEXT_LEAD, DEPTHS, KNOWN_FROM, USED_FOR } from '../phrasings/closing.ts';
import type { Scene } from '../scene.ts';
import type { RestsOn } from '../types.ts';
import { fromProfile, fromProject, type PlannedPart, together, type Written, written } from '../written.ts';
import { introStack } from './intro-stack.ts';
import { lineDrop, quoteOf, type SecondLine } from './why-now.ts';

const MOST_TECHNOLOGIES = 4;
const MOST_DATABASES = 3;
/** Beyond these the paragraph may shrink where the letter is too long. */
const KEPT_TECHNOLOGIES = 3;

interface Known {
  name: string;
  depth: Depth | undefined;
  note: string | undefined;
  isDatabase: boolean;
  restsOn: RestsOn;
}

const idOf = (name: string): string => findEntry(name)?.id ?? name.toLowerCase();

/** The user's technologies that the posting names and the story has not named yet; none the posting does not ask for. */
function candidates(scene: Scene): Known[] {
  const { profile, project, match, spelled } = scene;
  const asked = new Set([...(match?.shared ?? []), ...(match?.known ?? [])].map(({ id }) => id));
  const saved: { technology: KnownTechnology; restsOn: RestsOn }[] = [
    ...project.stack.map((technology, index) => ({ technology, restsOn: fromProject(`stack.${index}`) })),
    ...profile.technologies.map((technology, index) => ({
      technology,
      restsOn: fromProfile(`technologies.${index}`),
    })),
  ];
  const named = new Set(introStack(scene).map(idOf));
  const seen = new Set<string>();
  return saved.flatMap(({ technology, restsOn }) => {
    const name = given(technology.name);
    const id = name && idOf(name);
    const note = given(technology.note);
    if (!name || !id || seen.has(id) || !asked.has(id) || (named.has(id) && !note)) return [];
    seen.add(id);
    const isDatabase = findEntry(name)?.family === 'databases';
    return [{ name: spelled(name), depth: technology.depth, note, isDatabase, restsOn }];
  });
}

/** With a note first, then by depth; as many databases as the story has left room for. */
function chosen(scene: Scene): Known[] {
  const order: (Depth | undefined)[] = ['owned', 'production', undefined, 'working'];
  let databases = introStack(scene).filter((name) => findEntry(name)?.family === 'databases').length;
  return candidates(scene)
    .toSorted(
      (a, b) =>
        Number(b.note !== undefined) - Number(a.note !== undefined) ||
        order.indexOf(a.depth) - order.indexOf(b.depth),
    )
    .filter(({ isDatabase }) => !isDatabase || ++databases <= MOST_DATABASES)
    .slice(0, MOST_TECHNOLOGIES);
}

const USED = /^(?:i )?used (?=(?:for|as|in|with|to|on)\b)/i;

/** A note as the sentence it is the beginning, the middle or the end of; `use` counts the notes. */
function noted({ pick }: Scene, { name, note = '', restsOn }: Known, use: number): Written {
  const said = unended(note);
  const low = `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  const verb = USED.exec(said)?.[0];
  const drawn =
    verb || startsWithPreposition(said)
      ? pick(USED_FOR, { name, note: verb ? said.slice(verb.length) : low }, use)
      : /^i\b/i.test(said) || lacksSubject(said) || isClause(said)
        ? undefined
        : pick(KNOWN_FROM, { name, note: asList(afterColon(said)) }, use);
  if (drawn) return written(sentence(drawn.text), drawn.restsOn, restsOn);
  const own = /^i\b/i.test(said)
    ? `With ${name}, ${said.charAt(0).toUpperCase()}${said.slice(1)}`
    : lacksSubject(said)
      ? `With ${name}, I ${low}`
      : `Of ${name} I can say this: ${afterColon(said)}`;
  return written(sentence(own), { from: 'template', id: 'note' }, restsOn);
}

/** One clause a depth; without a depth nothing is claimed. */
function byDepth({ pick }: Scene, technologies: readonly Known[]): Written | undefined {
  const clauses = (['owned', 'production', 'working'] as const).flatMap((depth) => {
    const names = technologies.filter((one) => one.depth === depth && !one.note).map(({ name }) => name);
    return names.length === 0 ? [] : [pick(DEPTHS[depth], { names: listed(names) })];
  });
  if (clauses.length === 0) return undefined;
  const rests = technologies.filter(({ depth, note }) => depth && !note).map(({ restsOn }) => restsOn);
  const said = listed(clauses.map(({ text }) => text));
  return written(sentence(said), ...clauses.map(({ restsOn }) => restsOn), ...rests);
}

/** What goes first where the letter is too long; of the same depth as one before it, it does not repeat the sentence. */
function fourth(scene: Scene, known: readonly Known[]): Written | undefined {
  const [last] = known.slice(KEPT_TECHNOLOGIES);
  if (!last || last.note) return undefined;
  const kept = known.slice(0, KEPT_TECHNOLOGIES).filter(({ note }) => !note);
  const same = kept.length > 0 && kept.every(({ depth }) => depth === last.depth);
  return same
    ? written(`The same goes for ${last.name}.`, { from: 'template', id: 'context/same' }, last.restsOn)
    : byDepth(scene, [last]);
}

function led({ pick }: Scene, told: Written): Written {
  const { text, restsOn } = pick(CONTEXT_LEAD, {});
  const rest = lowered(told.text);
  return {
    ...told,
    text: `${text} ${rest}`,
    restsOn: [restsOn, ...told.restsOn],
  };
}

const idsOf = (text: string): Set<string> => new Set(findTerms(text).map(({ id }) => id));

/** The technologies, first the one whose note answers the line; undefined where no note does. */
function answering(known: readonly Known[], { line }: SecondLine): Known[] | undefined {
  const asked = idsOf(line.quote.text);
  const first =
    known.find(({ name, note }) => note && asked.has(idOf(name))) ??
    known.find(({ note }) => note && [...idsOf(note)].some((id) => asked.has(id)));
  return first && [first, ...known.filter((one) => one !== first)];
}

/** In front of notes that are no sentence. */
const LABELS: Record<string, string> = {
  onCall: 'My share of on-call',
  runbook: 'Runbooks',
  postmortem: 'Postmortems',
  incident: 'My role in incidents',
};

/** The label, but for a note that begins with what the label says. */
const labelOf = (field: string, text: string): string =>
  field !== 'onCall' && /\b(?:runbooks?|postmortems?|incidents?)\b/i.test(text)
    ? 'How I run what I build'
    : (LABELS[field] ?? '');

function operations({ project }: Scene): PlannedPart[] {
  const { onCall, runbook, postmortem, incident } = project.operations;
  return Object.entries({ onCall, runbook, postmortem, incident }).flatMap(([field, typed]) => {
    const text = given(typed);
    if (!text) return [];
    const onCallSince = /^on[ -]call\b/i.test(text)
      ? `I ${project.until ? 'was' : 'have been'} ${text.charAt(0).toLowerCase()}${text.slice(1)}`
      : undefined;
    const said =
      isClause(text) || /^i\b/i.test(text)
        ? asSentence(text)
        : `${labelOf(field, text)}: ${sentence(afterColon(text), false)}`;
    const told = written(onCallSince ? sentence(onCallSince) : said, fromProject(`operations.${field}`));
    const drop = { rank: 3, what: 'operations' };
    return [{ role: 'operations' as const, paragraph: 5, ...told, drop, tells: 'operations' as const }];
  });
}

/** What the user knows beside the story, as far as the posting asks for it. */
function technologies(scene: Scene, known: readonly Known[], line: SecondLine | undefined): PlannedPart[] {
  const said = [
    ...known.filter(({ note }) => note).map((one, use) => noted(scene, one, use)),
    ...[byDepth(scene, known.slice(0, KEPT_TECHNOLOGIES)) ?? []].flat(),
  ];
  const extra = fourth(scene, known);
  const [first, ...rest] = said;
  const part = (whole: Written): PlannedPart => ({ role: 'context', paragraph: 5, ...whole });
  if (!first) return [];
  const context = line ? together(quoteOf(scene, line), ...said) : together(led(scene, first), ...rest);
  return [
    part(context),
    ...(extra ? [{ ...part(extra), drop: { rank: 1, what: 'a fourth technology' } }] : []),
  ];
}

export interface ContextParts {
  parts: PlannedPart[];
  /** The line stands in them, in front of what answers it. */
  hasLine: boolean;
}

/**
 * What the user knows beside the story and how they run what they build. Where one of these answers the second line of the posting,
 * the line stands right before it.
 */
export function contextParts(scene: Scene, second: SecondLine | undefined): ContextParts {
  const known = chosen(scene);
  const operating = operations(scene);
  if (second?.line.beat === 'operations' && operating.length > 0) {
    const quote: PlannedPart = {
      role: 'why-now',
      paragraph: 5,
      ...quoteOf(scene, second),
      pointsTo: 'operations',
      drop: lineDrop(second),
    };
    return { parts: [...technologies(scene, known, undefined), quote, ...operating], hasLine: true };
  }
  const ordered = second && answering(known, second);
  return {
    parts: [...technologies(scene, ordered ?? known, ordered && second), ...operating],
    hasLine: ordered !== undefined,
  };
}
