import type { Level } from '../../profile/schema.ts';
import { ALL_LEVELS, type Example, type Rule } from '../rule.ts';
import { exampleLetter } from './support/example-letter.ts';

const RANGES: Readonly<Record<Level, readonly [number, number]>> = {
  junior: [280, 380],
  mid: [320, 420],
  senior: [350, 450],
};
const LOW_EFFORT = 250;
const INSECURE = 500;

const at = (level: Level, words: number): Example => ({ letter: exampleLetter(words), context: { level } });

function say(words: number, [low, high]: readonly [number, number]): string {
  if (words < LOW_EFFORT) return `${words} words read as low effort; ${low} to ${high} fit this level.`;
  if (words > INSECURE) return `${words} words read as insecure; ${low} to ${high} fit this level.`;
  return `${words} words; ${low} to ${high} fit this level.`;
}

/** Source: the guide's answer on length. Words as a word processor counts them, without salutation and signature. */
export const lengthRange: Rule = {
  id: 'length/range',
  group: 'closing',
  severity: 'warning',
  levels: ALL_LEVELS,
  message: 'The letter is outside the length of its level.',
  why: 'Too short reads as little interest, too long as trying to convince oneself.',
  source: 'FAQ: length',
  flags: [
    at('junior', 279),
    at('junior', 381),
    at('mid', 319),
    at('mid', 421),
    at('senior', 349),
    at('senior', 451),
    at('mid', 120),
    at('senior', 620),
  ],
  allows: [
    at('junior', 280),
    at('junior', 380),
    at('mid', 320),
    at('mid', 420),
    at('senior', 350),
    at('senior', 450),
    'I keep ledgers, and I have kept one for four years.',
  ],
  check: ({ whole, words, context: { level } }) => {
    const range = RANGES[level];
    return whole && (words < range[0] || words > range[1])
      ? [{ missing: true, message: say(words, range) }]
      : [];
  },
};
