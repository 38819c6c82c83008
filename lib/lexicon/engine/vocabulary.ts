const SLOTS = 1 << 13;

/** Words that open a spelling, and cue words, numbered; looked up by a hash that is computed while a text is read. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly #hashes = new Int32Array(SLOTS);
  /** Number of the word plus one; linear probing. */
  readonly #slots = new Int32Array(SLOTS);
  readonly #spellings: () => string[];
  #inner: Set<number> | undefined;

  /** `spellings` is asked for once, when a word turns up that may stand inside one. */
  constructor(spellings: () => string[]) {
    this.#spellings = spellings;
  }

  /** Number of the word at `from` to `to` of a text, lower-cased, given a new one where it is not known yet. */
  add(text: string, from = 0, to = text.length): number {
    const hash = hashOf(text, from, to);
    let slot = slotOf(hash);
    for (let id = this.#slots[slot] ?? 0; id !== 0; id = this.#slots[slot] ?? 0) {
      if (this.#hashes[slot] === hash) {
        if (this.isWord(id - 1, text, from, to)) return id - 1;
        throw new Error(`"${text.slice(from, to)}" and "${this.words[id - 1]}" share a hash.`);
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.words.length > SLOTS / 2)
      throw new Error('Double SLOTS: the vocabulary has outgrown its table.');
    this.#hashes[slot] = hash;
    this.#slots[slot] = this.words.push(text.slice(from, to).toLowerCase());
    return this.words.length - 1;
  }

  /** Number of the word with this hash, or -1. Another word may share it by chance: `isWord` tells before it counts. */
  find(hash: number): number {
    let slot = slotOf(hash);
    for (;;) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0 || this.#hashes[slot] === hash) return id - 1;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  /** Whether a word with this hash stands anywhere in a spelling. */
  isInner(hash: number): boolean {
    this.#inner ??= new Set(
      this.#spellings().flatMap((spelling) =>
        spelling.split(/[^\w\u00c0-\u00ff]/).map((word) => hashOf(word)),
      ),
    );
    return this.#inner.has(hash);
  }

  /** Whether the word stands at `start` to `end` of the text, whatever its case. */
  isWord(id: number, text: string, start: number, end: number): boolean {
    return isSame(this.words[id] ?? '', text, start, end);
  }
}

/** Whether a lower-case word stands at `start` to `end` of the text, whatever its case. */
export function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== lowerCode(text.charCodeAt(start + at))) return false;
  return true;
}

/** FNV-1a; `code` is a lower-case UTF-16 unit. */
export const HASH_START = 0x811c9dc5 | 0;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a word, or of a part of a text, whatever its case. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash: number = HASH_START;
  for (let at = from; at < to; at++) hash = hashStep(hash, lowerCode(text.charCodeAt(at)));
  return hash;
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

export const lowerCode = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
