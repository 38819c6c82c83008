import { analyzePosting } from '../../analysis/index.ts';
import type { Posting } from '../../posting/index.ts';
import { lower } from '../letter/lower.ts';
import type { ReviewContext } from '../types.ts';
import { NOUNS } from './title-words.ts';
import { tokens } from './tokens.ts';

/** The posting's title, taken apart to be compared. */
export interface OwnTitle {
  /** As a letter writes it. */
  title: string;
  /** The forms that count as the title itself, as words. */
  forms: string[][];
  /** Words up to the first mark that parts the title; in each group one word is enough ("Senior/Staff"). */
  head: string[][];
  tail: string[];
  /** Every word of title, team, company and location. */
  all: Set<string>;
}

const JOINING = new Set(['and', 'or', 'of', 'the', 'in', 'for', 'to', 'with', 'a', 'an']);
/** "REQ-1234", "R0042": an id of the opening that the letter's title may still carry. */
const REQUISITION = /^(?:req|jr|job|id|r)?-?\d{3,12}$/;
const known = new WeakMap<Posting, string>();

export const wordsOf = (text: string) => tokens(text, lower(text)).map((token) => token.low);

function titleOf(posting: Posting, context: ReviewContext): string {
  const given = context.analysis?.role.letterTitle ?? known.get(posting);
  if (given !== undefined) return given;
  const title = analyzePosting(posting).role.letterTitle;
  known.set(posting, title);
  return title;
}

const hasNoun = (text: string) => wordsOf(text).some((word) => NOUNS.has(word));

function headOf(title: string): string {
  const mark = /,\s|\s[-–—|:]\s|:\s|\s?[([|]/.exec(title);
  return mark && hasNoun(title.slice(0, mark.index)) ? title.slice(0, mark.index) : title;
}

/** "Senior/Staff Engineer" is met by either word; anything else needs every word. */
function groups(head: string): string[][] {
  return head
    .split(/\s/)
    .flatMap((piece) => {
      const choices = piece.split('/').filter((choice) => choice !== '');
      return choices.length > 1 ? [choices.flatMap(wordsOf)] : wordsOf(piece).map((word) => [word]);
    })
    .filter(
      (group) => group.length > 0 && !group.every((word) => JOINING.has(word) || REQUISITION.test(word)),
    );
}

export function ownTitle(posting: Posting, context: ReviewContext): OwnTitle {
  const title = titleOf(posting, context);
  const head = headOf(title);
  const around = [posting.title, posting.team, posting.company, posting.location].filter(
    (text) => text !== undefined,
  );
  const sides = title.split(/\s[/|]\s|\sor\s/);
  const alternatives = sides.length > 1 && sides.every(hasNoun) ? sides : [];
  return {
    title,
    forms: [title, posting.title, ...alternatives].map(wordsOf).filter((form) => form.length > 0),
    head: groups(head),
    tail: wordsOf(title.slice(head.length)).filter((word) => !JOINING.has(word)),
    all: new Set([title, ...around].flatMap(wordsOf)),
  };
}
