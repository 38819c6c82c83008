import type { Quote } from '../analysis/index.ts';
import { countWords, straighten } from '../text/index.ts';

const FEWEST_WORDS = 5;
const MOST_WORDS = 30;

/** What stands before the words worth quoting: "You will", "As a senior engineer you'll", "Ability to", "Reliability:". */
const LEAD =
  /(?:[\s•*·–—-]{1,4}|\([^()]{1,20}\):?\s|(?:in this role,? |day[- ]to[- ]day,? |as (?:an?|our|the) [^,.]{3,60}, )|you(?:'ll| will| would)(?: also)?(?: be able to)? |you (?:can|get to) |(?:your|the) (?:job|role|work|mission) (?:is|will be) to |responsibilit(?:y|ies) include:? |we(?:'re| are) looking for (?:someone|an? [\w -]{3,40}) (?:who can|who will|to) |(?:the |an? )?(?:proven |demonstrated )?(?:ability|opportunity|desire|willingness) to |be responsible for |help (?:us )?(?=\w{3,15}e?\b))/iuy;
/** "Reliability: Own the ...": a label, when a capital follows. */
const LABEL = /\p{Lu}[\p{L} &/-]{2,40}(?::|\s[–—-])\s(?=\p{Lu})/uy;
const CLAUSE_END =
  /[.;!?]|:\s|\s[–—-]\s|,\s(?=(?:and|but|so|while|with|which|including|as|from|to|in order|ensuring|making|helping|where|such)\b)|\s\(|,\s/g;

/** Cuts the front as long as it is a lead-in; a lead-in that is the whole line is none. */
function startOf(plain: string): number {
  let start = 0;
  for (let rounds = 0; rounds < 4; rounds += 1) {
    LEAD.lastIndex = start;
    LABEL.lastIndex = start;
    const match = LEAD.exec(plain) ?? LABEL.exec(plain);
    if (!match || countWords(plain.slice(match.index + match[0].length)) < FEWEST_WORDS) break;
    start = match.index + match[0].length;
  }
  return start;
}

function endOf(text: string, start: number): number {
  const whole = text.replace(/[\s.;:,!]{1,5}$/, '').length;
  if (countWords(text.slice(start, whole)) <= MOST_WORDS) return whole;
  let best = -1;
  for (const mark of text.matchAll(CLAUSE_END)) {
    const words = mark.index > start ? countWords(text.slice(start, mark.index)) : 0;
    if (words > MOST_WORDS) break;
    if (words >= FEWEST_WORDS + 3) best = mark.index;
  }
  return best;
}

/**
 * The part of a posting's line that reads well inside a sentence of one's own: from the verb after "You will", five to thirty words, no
 * full stop; undefined when there is none.
 */
export function quotablePart(quote: Quote): Quote | undefined {
  const start = startOf(straighten(quote.text));
  const end = endOf(quote.text, start);
  const text = quote.text.slice(start, end);
  if (end <= start || countWords(text) < FEWEST_WORDS || /["“”«»]/.test(text) || !balanced(text))
    return undefined;
  return { ...quote, text, start: quote.start + start, end: quote.start + end };
}

function balanced(text: string): boolean {
  return (
    text.split('(').length === text.split(')').length && text.split('[').length === text.split(']').length
  );
}
