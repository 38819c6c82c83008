import { HASH_START, hashStep, lowerCode } from './hash.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands before a token. */
export const GAP = { none: 0, space: 1, hyphen: 2, line: 3 } as const;
export const KIND = { word: 0, number: 1, symbol: 2 } as const;

/**
 * A text as columns, one row a token: a word, a number or one symbol. Spaces and inner hyphens are the gap before a token.
 * The row after the last has the gap `line`, so that a look ahead needs no check of its own.
 */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Of the word whatever its case. */
  hash: Int32Array;
  /** Number in the vocabulary, or -1. */
  word: Int32Array;
  gap: Uint8Array;
  kind: Uint8Array;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;
const UNKNOWN = 5;
const HYPHEN = 6;
const classes = new Uint8Array(1 << 16).fill(UNKNOWN);

function classOf(code: number): number {
  const known = classes[code] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** Halves of surrogate pairs are symbols: an emoji beside a name is no part of it. */
function classify(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95) return LETTER;
  const char = String.fromCharCode(code);
  if (/[\n\r\u2028\u2029]/.test(char)) return LINE;
  if (/[\s\u200b\u2060\ufeff\u00ad]/.test(char)) return SPACE;
  if (/[-\u2010\u2011]/.test(char)) return HYPHEN;
  // Unicode classes take the engine a while to ready; plain text and its quotes and bullets do without.
  if (code < 128 || (code >= 0x2000 && code < 0x2070)) return OTHER;
  return /[\p{L}\p{N}\p{M}]/u.test(char) ? LETTER : OTHER;
}

/** "Java8" is read as a word of at least three letters and a version of at most two digits. */
const STEM = 3;
const VERSION = 2;
/** Units of text that the columns kept from call to call have room for, at first and at most. */
const ROOM = 1 << 12;
const MOST = 1 << 16;
let pool: Tokens | undefined;

/** Columns are used again from call to call (a scan is over before the next begins), except for very long texts. */
function columns(text: string): Tokens {
  const room = text.length + 4;
  if (pool && pool.start.length >= room) return { ...pool, text };
  const size = room > MOST ? room : Math.min(MOST, Math.max(ROOM, 2 * room));
  const made: Tokens = {
    text,
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    hash: new Int32Array(size),
    word: new Int32Array(size),
    gap: new Uint8Array(size),
    kind: new Uint8Array(size),
  };
  if (size <= MOST) pool = { ...made, text: '' };
  return made;
}

/** Splits a text in one pass. Offsets are those of the text as given. The result is good until the next call. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const tokens = columns(text);
  const { start, end, hash: hashes, word, gap: gaps, kind: kinds } = tokens;
  let count = 0;
  let gap: number = GAP.line;
  for (let at = 0; at < text.length; ) {
    const first = at;
    let code = text.charCodeAt(at++);
    let sort = classOf(code);
    if (sort === SPACE || sort === LINE) {
      if (sort === LINE) gap = GAP.line;
      else if (gap !== GAP.line) gap = GAP.space;
      continue;
    }
    if (sort === HYPHEN && gap === GAP.none && opensWord(text, at)) {
      gap = GAP.hyphen;
      continue;
    }
    let kind: number = KIND.symbol;
    let hash = hashStep(HASH_START, lowerCode(code));
    let stem = 0;
    let stemHash = 0;
    if (sort === LETTER || sort === DIGIT) {
      kind = sort === DIGIT ? KIND.number : KIND.word;
      for (; at < text.length; at++) {
        code = text.charCodeAt(at);
        sort = classOf(code);
        if (sort !== LETTER && sort !== DIGIT) break;
        if (sort === LETTER) {
          kind = KIND.word;
          stem = 0;
        } else if (kind === KIND.word && stem === 0) {
          stem = at;
          stemHash = hash;
        }
        hash = hashStep(hash, lowerCode(code));
      }
    }
    let id = vocabulary.find(hash);
    if (id < 0 && stem - first >= STEM && at - stem <= VERSION) {
      id = vocabulary.find(stemHash);
      if (id >= 0 || vocabulary.isInner(stemHash)) {
        at = stem;
        hash = stemHash;
      }
    }
    start[count] = first;
    end[count] = at;
    hashes[count] = hash;
    word[count] = id;
    gaps[count] = gap;
    kinds[count] = kind;
    count++;
    gap = GAP.none;
  }
  gaps.fill(GAP.line, count, count + 3);
  word.fill(-1, count, count + 3);
  tokens.count = count;
  return tokens;
}

function opensWord(text: string, at: number): boolean {
  const sort = at < text.length ? classOf(text.charCodeAt(at)) : SPACE;
  return sort === LETTER || sort === DIGIT;
}
