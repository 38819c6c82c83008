const SLOTS = 1 << 14;

/** Words of all spellings and cues, numbered; looked up by a hash that is computed while a text is read. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly #hashes = new Int32Array(SLOTS);
  /** Number of the word plus one; linear probing. */
  readonly #slots = new Int32Array(SLOTS);

  /** Number of the word (lower case), given a new one where it is not known yet. */
  add(word: string): number {
    const hash = hashOf(word);
    const known = this.find(hash);
    if (known >= 0) {
      if (this.words[known] !== word) throw new Error(`"${word}" and "${this.words[known]}" share a hash.`);
      return known;
    }
    if (this.words.length > SLOTS / 2)
      throw new Error('Double SLOTS: the vocabulary has outgrown its table.');
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.#hashes[slot] = hash;
    this.#slots[slot] = this.words.push(word);
    return this.words.length - 1;
  }

  /** Number of the word with this hash, or -1. Another word may share it by chance: `isWord` tells before it counts. */
  find(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0 || this.#hashes[slot] === hash) return id - 1;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  /** Whether the word stands at `start` to `end` of the text, whatever its case. */
  isWord(id: number, text: string, start: number, end: number): boolean {
    const word = this.words[id];
    if (word?.length !== end - start) return false;
    for (let at = 0; at < word.length; at++)
      if (word.charCodeAt(at) !== lowerCode(text.charCodeAt(start + at))) return false;
    return true;
  }
}

/** FNV-1a; `code` is a lower-case UTF-16 unit. */
export const HASH_START = 0x811c9dc5 | 0;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function hashOf(word: string): number {
  let hash: number = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, lowerCode(word.charCodeAt(at)));
  return hash;
}

export const lowerCode = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
