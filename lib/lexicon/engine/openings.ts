import { HASH_START, hashFrom, WORD_CODES } from './hash.ts';

const SPACE = 32;
const DOT = 46;
const LETTERS = 97;
/** Parts of a name shorter than this make no variant. */
const PART = 3;

/**
 * Calls `file` with the hashes of words that may open the name or a variant of it: `spring` and `springboot` for "Spring
 * Boot", `mongodb` and `mongo` for "MongoDB". One too many does no harm; one pass without garbage keeps the first scan quick.
 */
export function eachOpening(name: string, file: (hash: number) => void): void {
  const { length } = name;
  let hash = HASH_START;
  let cut = 0;
  let at = 0;
  for (; at < length; at++) {
    const code = name.charCodeAt(at);
    const lower = WORD_CODES[code];
    if (!lower) break;
    if (lower !== code && at >= PART && cut === 0) cut = hash;
    hash = (hash & 0x3fffff) * 131 + lower;
  }
  file(at > 0 ? hash : hashFrom(name, 0));
  if (at === length) {
    if (cut !== 0) file(cut);
    return;
  }
  const sign = name.charCodeAt(at);
  if (sign !== DOT && (sign !== SPACE || at < PART)) return;
  for (at++; at < length; at++) {
    const lower = WORD_CODES[name.charCodeAt(at)];
    if (!lower || lower < LETTERS) return;
    hash = (hash & 0x3fffff) * 131 + lower;
  }
  file(hash);
}

/**
 * The same for a wording with choices: each choice of its first part opens it, and each of the next if that part is optional.
 */
export function eachOpeningOf(form: string, file: (hash: number) => void): void {
  for (let at = 0; at < form.length; ) {
    file(hashFrom(form, at));
    const space = form.indexOf(' ', at);
    const bar = form.indexOf('|', at);
    if (bar >= 0 && (space < 0 || bar < space)) at = bar + 1;
    else if (space > 0 && form[space - 1] === '?') at = space + 1;
    else return;
  }
}
