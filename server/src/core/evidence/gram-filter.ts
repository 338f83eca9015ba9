import type { TokenSequence } from "./tokens.ts";

/** How many words make a gram, and the fewest that are looked for in other texts. */
export const GRAM_LENGTH = 4;

/**
 * A Bloom filter of the runs of four words in a text: a few hundred bytes that tell whether a sequence of words may occur.
 * "No" is certain; "yes" is to be looked up.
 */
export class GramFilter {
  readonly #bits: Uint32Array;

  constructor(tokens: TokenSequence) {
    const bits = Math.max(256, 2 ** Math.ceil(Math.log2(tokens.length * BITS_PER_GRAM)));
    this.#bits = new Uint32Array(bits / 32);
    this.#addAll(tokens);
    if (tokens.breaks.length > 0) this.#addAll(tokens.joining(() => true));
  }

  /** False where the text lacks one of these grams. */
  mayHave(grams: Uint32Array): boolean {
    for (const gram of grams) if (!this.#has(gram)) return false;
    return true;
  }

  #addAll(tokens: TokenSequence): void {
    for (const hash of gramsOf(tokens)) {
      const bit = hash & (this.#bits.length * 32 - 1);
      this.#bits[bit >> 5] = (this.#bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  #has(hash: number): boolean {
    const bit = hash & (this.#bits.length * 32 - 1);
    return ((this.#bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }
}

/** One gram in eight bits: about one in nine grams that a text does not have seems to be there. */
const BITS_PER_GRAM = 8;

/** A hash of each four words in a row; none of fewer words. */
export function gramsOf(tokens: TokenSequence): Uint32Array {
  const hashes = new Int32Array(tokens.length);
  const grams = new Uint32Array(Math.max(0, tokens.length - GRAM_LENGTH + 1));
  for (let index = 0; index < tokens.length; index++) {
    hashes[index] = hashOf(tokens, index);
    if (index < GRAM_LENGTH - 1) continue;
    let gram = 0;
    for (let word = index - GRAM_LENGTH + 1; word <= index; word++) {
      gram = Math.imul(gram ^ (hashes[word] ?? 0), MULTIPLIER);
      gram ^= gram >>> 15;
    }
    grams[index - GRAM_LENGTH + 1] = gram;
  }
  return grams;
}

/** FNV-1a over the units of a token. */
function hashOf(tokens: TokenSequence, index: number): number {
  const { words } = tokens;
  let hash = 0x811c9dc5;
  for (let place = tokens.wordStart(index); ; place++) {
    const unit = words.charCodeAt(place);
    if (unit === BLANK || Number.isNaN(unit)) return hash;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
}

const BLANK = 32;
const MULTIPLIER = 0x9e3779b1;
