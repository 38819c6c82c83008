import { postings } from '../fixtures/scenarios/index.ts';

const LENGTH = 8192;

const whole = Object.values(postings)
  .flatMap((posting) => posting.sections)
  .map(({ heading, blocks }) => [heading, ...blocks.map((block) => `- ${block}`)].join('\n'))
  .join('\n\n');

/** Text of a long posting: those of the scenarios, over and over, cut at 8 kB. */
export const postingText = whole.padEnd(LENGTH, `\n\n${whole}`).slice(0, LENGTH);
