/** Words that open a sentence with a capital only because they stand first. */
const ORDINARY = new Set(
  `a an the this that these those we it they our my its their there here in on at by with from for to of as over under
  after before during while when where because since until once every each no some any all most both either neither
  what which who how why if so then only also just even not and but or nor moving keeping letting making using`.split(
    /\s+/,
  ),
);

const END = /[.!?…][)\]"'”’]{0,3}$/u;
const TRAILING = /[\s,;:–—-]{1,9}$/u;

/** The text on one line with single spaces; undefined where it holds no letter and no digit. */
export function given(text: string | undefined): string | undefined {
  const folded = text?.split(/\s/).filter(Boolean).join(' ');
  return folded && /[\p{L}\p{N}]/u.test(folded) ? folded : undefined;
}

const firstWord = (text: string): string => /^[\p{L}\p{N}'’-]{1,40}/u.exec(text)?.[0] ?? '';

/** With a capital where the first word is an ordinary one: `p99` and `pgBouncer` stay as they are. */
export function capitalized(text: string): string {
  return /^\p{Ll}+$/u.test(firstWord(text)) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** For the middle of a sentence: loses the capital only where the first word is no name. */
export function lowered(text: string): string {
  const word = firstWord(text);
  if (word === word.toLowerCase() || !ORDINARY.has(word.toLowerCase())) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Without the mark that ends it, for the middle of a sentence. */
export function unended(text: string): string {
  const bare = text.replace(/[.!?…]$/u, '').replace(TRAILING, '');
  return bare === '' ? text : bare;
}

/** A sentence of its own: a capital in front, an end mark behind, the rest as it was written. */
export function sentence(text: string): string {
  const whole = capitalized(text);
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
