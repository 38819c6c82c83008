import type { Change } from '../figures.ts';
import { changeOf } from '../figures.ts';
import { capitalized, given } from '../grammar.ts';
import { afterColon, asSentence, isClause } from '../joints.ts';
import * as phrases from '../phrasings/anchor.ts';
import type { Scene } from '../scene.ts';
import { fromProject, type PlannedPart, slot, together, type Written, written } from '../written.ts';

const leading = (window: string | undefined): string => (window ? `${capitalized(window)} ` : '');

function changeSentence(
  { pick }: Scene,
  { metric, from, to, window, isRate, hidden, restsOn }: Change,
  saidNda: boolean,
): Written {
  const said = hidden
    ? pick(saidNda ? phrases.NDA_AGAIN : phrases.NDA, {
        window: isRate ? '' : leading(window),
        metric,
        direction: hidden.direction,
        ratio: hidden.text,
      })
    : pick(phrases.OUTCOME, { window: isRate ? '' : leading(window), metric, from, to });
  const told = isRate ? said.text.replace(/\.$/, ` ${window}.`) : said.text;
  return written(capitalized(told), said.restsOn, ...restsOn);
}

/** What the opener has said already is not said again; its window is, where the opener had no room for it. */
function alreadySaid({ pick }: Scene, { window, isRate, hidden }: Change): Written | undefined {
  const over = window && !isRate ? { window } : undefined;
  if (!over && !hidden) return undefined;
  const { text, restsOn } = over
    ? pick(hidden ? phrases.NDA_SAID_OVER : phrases.OUTCOME_SAID, over)
    : pick(phrases.NDA_SAID, {});
  return written(text, restsOn);
}

function partial(scene: Scene, index: number): Written | undefined {
  const outcome = scene.project.outcomes[index];
  const text = given(outcome?.text);
  if (text) return inWords(scene, text, index);
  const metric = given(outcome?.metric);
  if (!metric) return undefined;
  const named = written(`${capitalized(metric)}:`, fromProject(`outcomes.${index}.metric`));
  return together(
    named,
    slot(outcome?.nda ? 'by which ratio it changed' : 'from which figure to which, over which time'),
  );
}

/** What changed, the first in numbers. `said`: the change that the opener has told. */
export function outcomeParts(scene: Scene, said: Change | undefined): PlannedPart[] {
  let saidNda = said?.hidden !== undefined;
  const told = scene.project.outcomes.flatMap((outcome, index) => {
    const change = changeOf(outcome, index);
    const isSaid = said !== undefined && change?.restsOn[0] !== undefined && sameChange(change, said);
    const figures = change && (isSaid ? alreadySaid(scene, change) : changeSentence(scene, change, saidNda));
    saidNda ||= change?.hidden !== undefined;
    const words = change ? extraWords(scene, index) : partial(scene, index);
    const whole = together(figures, words);
    return whole.text === '' ? [] : [whole];
  });
  if (told.length === 0 && !said) {
    told.push(slot('The outcome: metric and percentile, from, to, and over which time.'));
  }
  return told.map((whole, index) => ({
    role: 'outcome',
    paragraph: 3,
    ...whole,
    ...(index === 0 ? {} : { drop: { rank: 2, what: 'a further outcome' } }),
  }));
}

const sameChange = (a: Change, b: Change): boolean =>
  a.metric === b.metric && a.from === b.from && a.to === b.to;

function inWords({ pick }: Scene, text: string, index: number): Written {
  const path = fromProject(`outcomes.${index}.text`);
  if (isClause(text)) return written(asSentence(text), path);
  const said = pick(phrases.RESULT, { result: afterColon(text) });
  return written(said.text, said.restsOn, path);
}

function extraWords(scene: Scene, index: number): Written | undefined {
  const text = given(scene.project.outcomes[index]?.text);
  return text ? inWords(scene, text, index) : undefined;
}
