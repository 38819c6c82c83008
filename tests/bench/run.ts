import * as letter from './letter.ts';
import * as lexicon from './lexicon.ts';
import type { Line } from './line.ts';
import * as posting from './posting.ts';

// `npm run bench`: what the engine takes, beside what it may take, as one table. A group of lines is a file with a `lines` function.

const GROUPS = [posting, lexicon, letter];

const round = (figure: number): string => `${figure.toFixed(figure < 1 ? 3 : 2)} ms`;

function row({ name, figure, budget }: Line): string {
  const allowed = budget === undefined ? '' : `${budget} ms`;
  const verdict = budget === undefined ? '' : figure <= budget ? 'within' : 'OVER';
  return `${name.padEnd(88)} ${round(figure).padStart(10)} ${allowed.padStart(8)}  ${verdict}`.trimEnd();
}

console.log(`${'what'.padEnd(88)} ${'takes'.padStart(10)} ${'budget'.padStart(8)}`);
for (const group of GROUPS) for (const line of await group.lines()) console.log(row(line));
