import type { Quote } from '../../analysis/index.ts';
import { findEntry } from '../../lexicon/index.ts';
import type { MatchLine } from '../../match/index.ts';
import { countWords } from '../../text/index.ts';
import { listed, unended } from '../grammar.ts';
import { isListing, SHORT_LINE } from '../is-listing.ts';
import type { Opening } from '../openers.ts';
import * as phrases from '../phrasings/closing.ts';
import type { Scene } from '../scene.ts';
import { fromProject, type PlannedPart, together, type Written, written } from '../written.ts';

const leadOf = ({ sections }: Scene['posting'], quote: Quote, isSecond: boolean) => {
  if (!isSecond) return phrases.WHY_NOW_FIRST;
  return sections[quote.section]?.kind === 'responsibilities' ? phrases.WHY_NOW_WORK : phrases.WHY_NOW;
};

/** What the project was built with, of what the line names. */
function builtWith({ match, project }: Scene, line: string): string[] {
  const built = new Set(project.stack.map(({ name }) => findEntry(name)?.id));
  const said = line.toLowerCase();
  const named = match?.shared.filter(({ id, name }) => built.has(id) && said.includes(name.toLowerCase()));
  return named?.map(({ name }) => name) ?? [];
}

/** A short line that names what the project was built with is answered by just that; any other by the beat it was matched with. */
function answerTo(scene: Scene, { quote, beat }: MatchLine): Written {
  const built = builtWith(scene, quote.text);
  if (countWords(quote.text) > SHORT_LINE || built.length === 0) {
    const { text, restsOn } = scene.pick(phrases.ANSWERS[beat], {});
    return written(text, restsOn);
  }
  const { text, restsOn } = scene.pick(phrases.ANSWER_STACK, { stack: listed(built) });
  return written(text, restsOn, fromProject('stack'));
}

/** The second-best line; the best one where the opener has not quoted it. */
export function whyNow(scene: Scene, opening: Opening): PlannedPart | undefined {
  const { match, pick, posting } = scene;
  const quoted = opening.kind === 'shared-problem' ? opening.line : undefined;
  const others = match?.lines.filter((one) => one !== quoted && one.quote.text !== quoted?.quote.text);
  const line =
    others?.find(({ quote }) => !isListing(quote.text)) ??
    others?.find(({ quote }) => builtWith(scene, quote.text).length > 0);
  if (!line) return undefined;
  const { text, restsOn } = pick(leadOf(posting, line.quote, quoted !== undefined), {
    quote: unended(line.quote.text),
  });
  const said = written(text, restsOn, { from: 'posting', quote: line.quote });
  const whole = together(said, answerTo(scene, line));
  const drop = { rank: 5, what: `the line “${line.quote.text}”` };
  return { role: 'why-now', paragraph: 6, ...whole, pointsTo: line.beat, drop };
}
