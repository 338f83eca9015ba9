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
  readonly #places = new Map<string, number[]>();

  /** @param text what the spans of the tokens count in */
  constructor(tokens: TokenSequence, text: string) {
    this.#tokens = tokens;
    this.#text = text;
    this.#words = foldNameWord(tokens.words).split(" ").slice(1, -1);
    this.length = this.#words.length;
    for (const [place, word] of this.#words.entries()) this.#add(word, place);
    for (const place of tokens.breaks) this.#add(this.word(place) + this.word(place + 1), place);
  }

  word(place: number): string {
    return this.#words[place] ?? "";
  }

  all(): readonly string[] {
    return this.#words;
  }

  /** Each word once. */
  distinct(): Iterable<string> {
    return this.#places.keys();
  }

  places(word: string): readonly number[] {
    return this.#places.get(word) ?? [];
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

  #add(word: string, place: number): void {
    const places = this.#places.get(word);
    if (places) places.push(place);
    else this.#places.set(word, [place]);
  }
}

/** Letters that have no decomposition but are often written without their stroke. */
export const foldNameWord = (text: string): string =>
  foldWord(text).replaceAll(/[łøđðþæœı]/g, (letter) => plain[letter] ?? letter);

const plain: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ı: "i" };
