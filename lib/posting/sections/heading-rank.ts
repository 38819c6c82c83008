import { headingKind, isKnownHeading } from './heading-kind.ts';
import type { Line } from './line.ts';

const BOLD_RANK = 7;
const PLAIN_RANK = 8;

function looksLikeSentence(text: string): boolean {
  return /[.;,]$/.test(text) && !text.endsWith('...');
}

function inCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length >= 5 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** A line that holds a colon and goes on ("Location: Berlin") is a fact, no heading. */
const isLabeled = (text: string): boolean => /:\s\S/.test(text);

/**
 * How high a line stands as a heading (1 the highest), or undefined where it is none. `body` is the font size of the text around it.
 * Recognized: h1 to h6, Markdown, larger type, bold alone on its line, capitals, and a known heading in plain text before a list.
 */
export function headingRank(line: Line, next: Line | undefined, body: number): number | undefined {
  const { text } = line;
  // "#LI-Remote" is a tag for a job site.
  if (!/\p{L}/u.test(text) || /^#\S/.test(text)) return undefined;
  if (line.level > 0) return text.length <= 160 ? line.level : undefined;
  if (line.item || text.length > 110 || !next) return undefined;
  if (looksLikeSentence(text)) return undefined;
  if (line.size >= 17 && line.size >= body * 1.15) return Math.max(1, 6 - Math.round((line.size - 16) / 2));
  if (line.bold && !isLabeled(text)) return BOLD_RANK;
  if (text.length <= 70 && inCapitals(text) && !isLabeled(text)) return BOLD_RANK;
  return isPlainHeading(text, next) ? PLAIN_RANK : undefined;
}

function isPlainHeading(text: string, next: Line): boolean {
  if (text.length > 60 || text.split(' ').length > 8) return false;
  if (isKnownHeading(text)) return true;
  return (text.endsWith(':') || next.item) && !/[.!]$/.test(text) && headingKind(text) !== undefined;
}
