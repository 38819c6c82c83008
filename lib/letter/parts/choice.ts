import { count } from '../derived.ts';
import { capitalized, given, lowered, sentence, unended } from '../grammar.ts';
import {
  about,
  afterColon,
  asInfinitive,
  asSentence,
  continuesAsVerb,
  isClause,
  startsWithPreposition,
  withReason,
} from '../joints.ts';
import * as phrases from '../phrasings/anchor.ts';
import type { Rendered } from '../pick.ts';
import type { Said } from '../said.ts';
import type { Scene } from '../scene.ts';
import { fromProject, type PlannedPart, slot, together, type Written, written } from '../written.ts';

interface Considered {
  what: string;
  why: string | undefined;
  chosen: boolean;
  path: string;
}

const consideredOf = ({ project }: Scene): Considered[] =>
  project.options.flatMap(({ what, why, chosen }, index) => {
    const named = given(what);
    return named ? [{ what: named, why: given(why), chosen, path: `options.${index}` }] : [];
  });

function rejected({ what, why, path }: Considered): Written {
  const subject = capitalized(unended(what));
  if (why) return written(about(subject, why), fromProject(`${path}.what`), fromProject(`${path}.why`));
  return together(
    written(
      `${asInfinitive(subject) ? `We could ${lowered(subject)}` : subject}:`,
      fromProject(`${path}.what`),
    ),
    slot('why you left it'),
  );
}

/** "accepting ..." and "at the price of ..." continue the sentence of the choice; any other cost has its own. */
const continuesChoice = (cost: string): boolean =>
  /^(?:accepting|in exchange for|at the (?:price|cost) of)\b/i.test(cost);

/** The choice in the form it was typed in: a thing, a command or a whole sentence. */
function choiceOf({ pick }: Scene, what: string): Rendered {
  const done = asInfinitive(what);
  return done ? pick(phrases.CHOSEN_TO, { what: done }) : pick(phrases.CHOSEN, { what: lowered(what) });
}

/** The choice and its reason, as one clause. `inOpener`: the opener has named the choice, unless it is a sentence of its own. */
function toldOf(scene: Scene, { what, why }: Considered, inOpener: boolean): Rendered {
  const bare = unended(what);
  const because = (said: Rendered): Rendered => (why ? { ...said, text: withReason(said.text, why) } : said);
  if (/^(?:i|we)\b/i.test(bare))
    return because({ text: capitalized(bare), restsOn: { from: 'template', id: 'chosen/own' } });
  if (!inOpener) return because(choiceOf(scene, bare));
  if (!why || !continuesAsVerb(why)) return because(scene.pick(phrases.CHOSEN_ABOVE, {}));
  const subject = scene.pick(phrases.CHOSEN_SAID, {});
  return { ...subject, text: `${subject.text} ${why.charAt(0).toLowerCase()}${unended(why).slice(1)}` };
}

function chosen(scene: Scene, option: Considered, cost: string | undefined, inOpener: boolean): Written {
  const { path, why } = option;
  const told = toldOf(scene, option, inOpener);
  const tail =
    cost && continuesChoice(cost) ? `, ${cost.charAt(0).toLowerCase()}${unended(cost).slice(1)}` : '';
  const rests = [fromProject(`${path}.what`), ...(why ? [fromProject(`${path}.why`)] : [])];
  if (tail) rests.push(fromProject('tradeOff'));
  return written(sentence(`${told.text}${tail}`), told.restsOn, ...rests);
}

/** "I accepted that ...", "the price is ...": says itself what it is. */
const NAMES_ITSELF = /^(?:(?:i|we) accept|accepted|the (?:price|cost|trade-?off)\b)/i;

function costSentence({ pick }: Scene, cost: string | undefined): Written {
  if (!cost) return slot('The trade-off: what the choice costs, and that you accepted it.');
  if (continuesChoice(cost)) return written('');
  if (NAMES_ITSELF.test(cost)) return written(asSentence(cost), fromProject('tradeOff'));
  const { text, restsOn } = pick(phrases.COST, { cost: afterColon(cost) });
  return written(text, restsOn, fromProject('tradeOff'));
}

function howShipped({ project, pick }: Scene): Written | undefined {
  const how = given(project.shipped);
  if (!how) return undefined;
  const after = startsWithPreposition(how);
  if (!after && isClause(how)) return written(asSentence(how), fromProject('shipped'));
  const { text, restsOn } = pick(phrases.SHIPPED, {
    how: after ? afterColon(how) : `this way: ${afterColon(how)}`,
  });
  return written(text, restsOn, fromProject('shipped'));
}

/** The roads considered, the one taken, and its price. What the opener has said stays unsaid. */
export function choiceParts(scene: Scene, said: Said): PlannedPart[] {
  const options = consideredOf(scene);
  const taken = options.find((option) => option.chosen);
  const left = options.filter((option) => option !== taken);
  const cost = given(scene.project.tradeOff);
  const number = options.length > 1 ? count(options.map(({ path }) => fromProject(path))) : undefined;
  const counted = number && scene.pick(phrases.COUNT, { count: number.text });
  const part = (written: Written): PlannedPart => ({ role: 'options', paragraph: 3, ...written });

  const head = counted && number ? written(counted.text, counted.restsOn, number.restsOn) : undefined;
  const noRoads =
    options.length === 0 ? slot('The options you considered, and why you took or left each.') : undefined;
  const onlyOne =
    taken && left.length === 0 ? slot('An option you considered and left, and why.') : undefined;
  const choice = taken
    ? chosen(scene, taken, said.cost ? undefined : cost, said.choice)
    : options.length > 0
      ? slot('Which option you chose, and why.')
      : undefined;
  return [
    part(together(head ?? noRoads, ...left.slice(0, 2).map(rejected), onlyOne)),
    ...left.slice(2).map((option) => ({
      ...part(rejected(option)),
      drop: { rank: 4, what: `the rejected option “${option.what}”` },
    })),
    part(together(choice, said.cost ? undefined : costSentence(scene, cost))),
    ...[howShipped(scene) ?? []].flat().map((how) => ({
      ...part(how),
      drop: { rank: 2, what: 'how it shipped' },
      tells: 'shipped' as const,
    })),
  ].filter(({ text }) => text !== '');
}
