import { findNumbers } from '../../text/index.ts';
import { type Line, quoteLine } from '../lines.ts';
import type { Asks } from '../types.ts';

const EXPERIENCE =
  /\b(?:experience|experienced|expertise|background|track record|building|developing|writing|working|programming|coding|engineering|development|software|backend|professional(?:ly)?|industry|in production|hands-on|yoe|shipping|designing|as an? )/;
/** Years that are no one's experience: a company's age, a vesting plan, an age limit, a plan for the future. */
const OTHER_YEARS =
  /\b(?:(?:over|in|for|during|within) the (?:last|past|next|coming)|vest(?:s|ing)?|cliff|result of|traction|years? (?:old|of age|ago|in a row|running)|founded|since (?:19|20)\d{2}|runway|anniversary|per year|a year (?:of|in)\b.{0,20}\b(?:leave|budget)|contract|every \d|sabbatical|exercise (?:window|period)|post-termination|our (?:team|founders|company|leadership)|we(?:'ve| have) (?:been|spent|built|grown)|combined)\b/;
const ELSEWHERE = new Set(['benefits', 'legal', 'process']);
const OR_MORE = /^\s?(?:or (?:more|above)|and (?:above|up)|plus|\+)/;
const OR_MORE_YEARS = /^\s?(?:or more|plus|and up|or above)\s(?:years?|yrs?)\b/;
const UP_TO = /\b(?:up to|less than|under|fewer than|no more than|max(?:imum)?(?: of)?|at most|<)\s?$/;
const BETWEEN = /^\s?(?:to|and|or|-|–|—)\s?$/;

type Years = { min: number; max?: number };

function yearsIn(line: Line): Years | undefined {
  const figures = findNumbers(line.text);
  for (const [i, figure] of figures.entries()) {
    if (
      figure.kind === 'count' &&
      figure.value <= 25 &&
      OR_MORE_YEARS.test(line.plain.slice(figure.end, figure.end + 20))
    )
      return { min: figure.value };
    if (figure.kind !== 'duration' || figure.unit !== 'year' || figure.value > 25) continue;
    const previous = figures[i - 1];
    const joined =
      previous?.kind === 'count' &&
      previous.value < figure.value &&
      BETWEEN.test(line.plain.slice(previous.end, figure.start));
    const before = line.plain.slice(0, figure.start);
    if (UP_TO.test(before)) return { min: 0, max: figure.value };
    if (joined && !previous.text.endsWith('+')) return { min: previous.value, max: figure.value };
    const open = figure.text.includes('+') || OR_MORE.test(line.plain.slice(figure.end));
    return { min: figure.value, ...(figure.high === undefined || open ? {} : { max: figure.high }) };
  }
  return undefined;
}

/**
 * The years of experience asked for: the first that stands among the requirements, else the first anywhere that speaks of experience; an optional
 * one only when there is no other. English only.
 */
export function readYears(lines: readonly Line[]): Asks['years'] {
  const weight = (line: Line) => (line.kind === 'requirements' ? 0 : line.kind === 'nice-to-have' ? 2 : 1);
  const ranked = [...lines].sort((a, b) => weight(a) - weight(b));
  for (const line of ranked) {
    if (ELSEWHERE.has(line.kind) || !/year|yrs|yoe/.test(line.plain)) continue;
    const list = line.kind === 'requirements' || line.kind === 'nice-to-have';
    const asked = list || (EXPERIENCE.test(line.plain) && /\bexperience|\byou\b|\byoe\b/.test(line.plain));
    if (!asked || OTHER_YEARS.test(line.plain)) continue;
    const years = yearsIn(line);
    if (years) return { ...years, quote: quoteLine(line) };
  }
  return undefined;
}
