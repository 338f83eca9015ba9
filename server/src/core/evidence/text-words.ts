import { foldWord } from "#core/language/words.ts";
import type { Span } from "#core/text/span.ts";
import type { TokenSequence } from "./tokens.ts";

/**
 * The words of a text as names are looked for in it: without accents, and with the places of each. A word broken at a hyphen
 * between two lines counts as its two halves and as a whole, at the place of the first.
 */
export class TextWords {
  readonly length: number;
  readonly #tokens: TokenSequence;
  readonly #text: string;
  readonly #words: readonly string[];
  /** Of each word the first place; `#next` leads from a place to the next one of the same word, -1 from the last. */
  readonly #first = new Map<string, number>();
  readonly #next: Int32Array;
  /** Of the whole forms of broken words. */
  readonly #joined = new Map<string, number[]>();

  /** @param text what the spans of the tokens count in */
  constructor(tokens: TokenSequence, text: string) {
    this.#tokens = tokens;
    this.#text = text;
    this.#words = foldNameWord(tokens.words).split(" ").slice(1, -1);
    this.length = this.#words.length;
    this.#next = new Int32Array(this.length);
    for (let place = this.length - 1; place >= 0; place--) {
      this.#next[place] = this.#first.get(this.word(place)) ?? -1;
      this.#first.set(this.word(place), place);
    }
    for (const place of tokens.breaks) {
      const whole = this.word(place) + this.word(place + 1);
      this.#joined.set(whole, [...(this.#joined.get(whole) ?? []), place]);
    }
  }

  word(place: number): string {
    return this.#words[place] ?? "";
  }

  all(): readonly string[] {
    return this.#words;
  }

  /** Each word once. */
  *distinct(): Iterable<string> {
    yield* this.#first.keys();
    for (const word of this.#joined.keys()) if (!this.#first.has(word)) yield word;
  }

  places(word: string): readonly number[] {
    const places: number[] = [];
    for (let place = this.#first.get(word) ?? -1; place >= 0; place = this.#next[place] ?? -1) places.push(place);
    return [...places, ...(this.#joined.get(word) ?? [])];
  }

  /** The words from one to another as they stand in the text. */
  written(first: number, last: number = first): string {
    const { start, end } = this.#tokens.span(first, last);
    return this.#text.slice(start, end);
  }

  /** The words that lie in a part of the text, both ends included; `last` before `first` where there are none. */
  between(span: Span): { readonly first: number; readonly last: number } {
    const { start, end } = this.#tokens.within(span);
    return { first: start, last: end - 1 };
  }

  /** Begins with a capital, or is of a script that has none. */
  isCapitalised(place: number): boolean {
    return !/^\P{L}*\p{Ll}/u.test(this.written(place));
  }

  isUpperCase(place: number): boolean {
    const written = this.written(place);
    return written === written.toUpperCase();
  }
}

/** Letters that have no decomposition but are often written without their stroke. */
export const foldNameWord = (text: string): string =>
  foldWord(text).replaceAll(/[łøđðþæœı]/g, (letter) => plain[letter] ?? letter);

const plain: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ı: "i" };
