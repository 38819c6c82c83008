import { findEntry } from '../lexicon/index.ts';

/** Words that open a sentence with a capital only because they stand first. */
const ORDINARY = new Set(
  `a an the this that these those we it they our my its their there here in on at by with from for to of as over under
  after before during while when where because since until once every each no some any all most both either neither
  what which who how why if so then only also just even not and but or nor he she you your his her would could should
  will can cannot is are was were has have had does did makes lets keeps frees costs takes
  add use move cache shard split rewrite replace introduce migrate keep put build write run scale raise lower drop
  batch queue retry throttle buffer switch separate extract merge store serve set create compress defer precompute
  larger bigger smaller longer shorter faster slower higher lower more less fewer better new old separate second third
  stale late slow read write full daily nightly weekly manual automatic async asynchronous synchronous horizontal
  vertical feature client server database service system traffic orders customers users people nobody everything
  nothing writes reads jobs messages requests queries consumers workers retries checkouts payments tests zero
  search checkout latency throughput error response request query page infrastructure storage memory cost import export
  deploy build job login payment order booking invoice one two three four five six seven eight nine ten prices
  rolling canary behind shadow blue strict strong eventual optimistic pessimistic partial covering composite`.split(
    /\s+/,
  ),
);

const END = /[.!?…][)\]"'”’]{0,3}$/u;
const TRAILING = /[\s,;:–—-]{1,9}$/u;

const BULLET = /^[-*•–] /u;

/** Lines of a list the user typed, as one run of clauses. */
const unbulleted = (text: string): string =>
  text
    .split(/[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, index, lines) => {
      const next = lines[index + 1];
      const bare = line.replace(BULLET, '');
      return next && BULLET.test(next) && !/[.!?;:,]$/.test(bare) ? `${bare};` : bare;
    })
    .join(' ');

/** The text on one line with single spaces; undefined where it holds no letter and no digit. */
export function given(text: string | undefined): string | undefined {
  const folded = text && unbulleted(text).split(/\s/).filter(Boolean).join(' ');
  return folded && /[\p{L}\p{N}]/u.test(folded) ? folded : undefined;
}

const firstWord = (text: string): string => /^[\p{L}\p{N}'’-]{1,40}/u.exec(text)?.[0] ?? '';

/** With a capital where the first word is an ordinary one: `p99` and `pgBouncer` stay as they are. */
export function capitalized(text: string): string {
  return /^\p{Ll}+$/u.test(firstWord(text)) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Endings of words that are hardly ever names. */
const ORDINARY_ENDING = /^\p{L}{2,20}(?:ing|ed|tion|tions|ment|ness|able)$/iu;

function isOrdinary(word: string): boolean {
  const head = word.split(/[-'’]/)[0] ?? word;
  if (ORDINARY.has(word.toLowerCase()) || (head !== word && ORDINARY.has(head.toLowerCase()))) return true;
  return ORDINARY_ENDING.test(head) && findEntry(head)?.kind !== 'technology';
}

/** For the middle of a sentence: loses the capital only where the first word is no name. */
export function lowered(text: string): string {
  const word = firstWord(text);
  if (!/^\p{Lu}[\p{Ll}'’-]*$/u.test(word) || !isOrdinary(word)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Without the mark that ends it, for the middle of a sentence. */
export function unended(text: string): string {
  const bare = text.replace(/[.!?…]{1,4}$/u, '').replace(TRAILING, '');
  return bare === '' ? text : bare;
}

/** A sentence of its own: a capital in front, an end mark behind, the rest as it was written. */
export function sentence(text: string, capital = true): string {
  const whole = capital ? capitalized(text) : text;
  return END.test(whole) ? whole : `${whole.replace(TRAILING, '')}.`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** The article in front of a role: by its first letter, with the usual exceptions. */
export function withArticle(noun: string): string {
  const vowel = /^(?:[aeio]|u(?!ni|se)|[FHLMNRSX](?=[A-Z]))/i.test(noun) && !/^[FHLMNRSX][a-z]/.test(noun);
  return `${vowel ? 'an' : 'a'} ${noun}`;
}
