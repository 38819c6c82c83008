export const HASH_START = 5381;

/**
 * The hash of a word is that of its lower-case UTF-16 units in turn: 131 times what was, plus the unit. It stays within 30
 * bits, which engines hold without a box.
 */
export const hashStep = (hash: number, code: number): number => (hash & 0x3fffff) * 131 + code;

export const lowerCode = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** The hash of a word, or of a part of a text, whatever its case. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = hashStep(hash, lowerCode(text.charCodeAt(at)));
  return hash;
}

/** Lower case of letters and digits, zero of what ends a word. Spellings use nothing beyond Latin-1. */
export const WORD_CODES = Uint8Array.from({ length: 256 }, (_, code) =>
  /[\w\u00c0-\u00ff]/.test(String.fromCharCode(code)) ? lowerCode(code) : 0,
);

/**
 * The hash of the word or sign of a spelling that starts at `at`, as `hashOf` would have it. Thousands pass here before the
 * engine has compiled anything, when each call costs more than all else.
 */
export function hashFrom(text: string, at: number): number {
  let hash = HASH_START;
  let end = at;
  for (; end < text.length; end++) {
    const code = WORD_CODES[text.charCodeAt(end)];
    if (!code) break;
    hash = (hash & 0x3fffff) * 131 + code;
  }
  return end > at ? hash : hashOf(text, at, at + 1);
}

/** The end of the word or sign of a spelling that starts at `at`. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && WORD_CODES[text.charCodeAt(end)]) end++;
  return end === at ? at + 1 : end;
}

/** Whether a text has the word at `start` to `end`, whatever the case of either. */
export function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (lowerCode(word.charCodeAt(at - start)) !== lowerCode(text.charCodeAt(at))) return false;
  return true;
}

const SLASH = hashOf('/');
const AND = hashOf('&');

/** White space around a slash or ampersand does not matter. */
export const isSpaceless = (hash: number): boolean => hash === SLASH || hash === AND;
