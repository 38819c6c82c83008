import { hashOf } from './hash.ts';

const BITS = 13;
/** Room for words; half of it may be taken. */
export const SLOTS = 1 << BITS;

/**
 * Words that open a spelling, and cue words, numbered by their hashes, which are computed while a text is read. Another word
 * may share a hash by chance: the automaton compares what it finds.
 */
export class Vocabulary {
  /** The hash plus one, zero where the slot is free; linear probing. */
  readonly #hashes = new Int32Array(SLOTS);
  readonly #numbers = new Int32Array(SLOTS);
  readonly #spellings: () => string[];
  count = 0;
  #inner: Set<number> | undefined;

  /** `spellings` is asked for once, when a word turns up that may stand inside one. */
  constructor(spellings: () => string[]) {
    this.#spellings = spellings;
  }

  /** Number of the word with this hash, given a new one where it is not known yet. */
  add(hash: number): number {
    const slot = this.#slotOf(hash);
    if (this.#hashes[slot] !== 0) return this.#numbers[slot] ?? 0;
    if (this.count > SLOTS / 2) throw new Error('Double SLOTS: the vocabulary has outgrown its table.');
    this.#hashes[slot] = hash + 1;
    this.#numbers[slot] = this.count;
    return this.count++;
  }

  /** Number of the word with this hash, or -1. */
  find(hash: number): number {
    const slot = this.#slotOf(hash);
    return this.#hashes[slot] === 0 ? -1 : (this.#numbers[slot] ?? 0);
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

  /** The slot that has the hash, or the free one where it would go. */
  #slotOf(hash: number): number {
    // Knuth's multiplier; words that differ in their last letter alone would lie side by side.
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
    for (;;) {
      const held = this.#hashes[slot] ?? 0;
      if (held === 0 || held === hash + 1) return slot;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }
}
