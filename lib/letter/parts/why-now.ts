import { findEntry } from '../../lexicon/index.ts';
import type { MatchLine } from '../../match/index.ts';
import { countWords } from '../../text/index.ts';
import { given, listed, unended } from '../grammar.ts';
import { isListing, SHORT_LINE } from '../is-listing.ts';
import type { Opening } from '../openers.ts';
import * as phrases from '../phrasings/closing.ts';
import type { Scene } from '../scene.ts';
import { fromProject, type PlannedPart, type Written, written } from '../written.ts';

/** A second line of the posting, and whether it is the first one that the letter quotes. */
export interface SecondLine {
  line: MatchLine;
  isFirst: boolean;
}

/** What the project was built with, of what the line names. */
function builtWith({ match, project }: Scene, line: string): string[] {
  const built = new Set(project.stack.map(({ name }) => findEntry(name)?.id));
  const said = line.toLowerCase();
  const named = match?.shared.filter(({ id, name }) => built.has(id) && said.includes(name.toLowerCase()));
  return named?.map(({ name }) => name) ?? [];
}

/** The second-best line; the best one where the opener has not quoted it. */
export function secondLine(scene: Scene, opening: Opening): SecondLine | undefined {
  const quoted = opening.kind === 'shared-problem' ? opening.line : undefined;
  const others = scene.match?.lines.filter((one) => one !== quoted && one.quote.text !== quoted?.quote.text);
  const line =
    others?.find(({ quote }) => !isListing(quote.text)) ??
    others?.find(({ quote }) => builtWith(scene, quote.text).length > 0);
  return line && { line, isFirst: quoted === undefined };
}

/** The line may go where the letter is too long, after all that is the user's. */
export const lineDrop = ({ line }: SecondLine): NonNullable<PlannedPart['drop']> => ({
  rank: 5,
  what: `the line “${line.quote.text}”`,
});

/** The line alone: what answers it follows. */
export function quoteOf({ pick }: Scene, { line, isFirst }: SecondLine): Written {
  const quote = unended(line.quote.text);
  const { text, restsOn } = pick(isFirst ? phrases.LINE_FIRST : phrases.LINE_NEXT, { quote });
  return written(text, restsOn, { from: 'posting', quote: line.quote });
}

/** What of the letter answers the line: the stack for a short line that names it, else the beat it was matched with. */
function answerTo(
  scene: Scene,
  { quote, beat }: MatchLine,
): { answer: string; isStack: boolean } | undefined {
  const built = builtWith(scene, quote.text);
  if (built.length > 0 && (beat === 'stack' || countWords(quote.text) <= SHORT_LINE))
    return { answer: `the project above, built with ${listed(built)}`, isStack: true };
  return beat === 'limit' || beat === 'stack' ? undefined : { answer: phrases.ANSWERS[beat], isStack: false };
}

/** The line with what above answers it; a line that the user's limit answers stands in front of the limit. */
export function whyNow(scene: Scene, second: SecondLine): PlannedPart | undefined {
  const { line } = second;
  const quote = unended(line.quote.text);
  const answered = answerTo(scene, line);
  // A line that only the list of the stack answers is no reason for a sentence.
  if (!answered && (line.beat !== 'limit' || !given(scene.project.limit))) return undefined;
  const { text, restsOn } = answered
    ? scene.pick(phrases.ANSWERED, { quote, answer: answered.answer })
    : scene.pick(phrases.ANSWERED_BY_LIMIT, { quote });
  const told = written(
    text,
    restsOn,
    { from: 'posting', quote: line.quote },
    ...(answered?.isStack ? [fromProject('stack')] : []),
  );
  return { role: 'why-now', paragraph: 6, ...told, pointsTo: line.beat, drop: lineDrop(second) };
}
