import { countWords } from '../text/index.ts';

/** A line this short says what, not why. */
export const SHORT_LINE = 8;

/** "Kafka or another broker": names things, asks for no work. */
export const isListing = (line: string): boolean =>
  countWords(line) <= SHORT_LINE && /\bor (?:(?:an)?other|(?:a )?similar|(?:an )?equivalent)\b/i.test(line);
