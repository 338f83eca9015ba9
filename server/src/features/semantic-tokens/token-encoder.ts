import type { Place } from "#core/text/line-index.ts";

/** Type and modifiers of a token, as numbers of the legend. */
export interface TokenStyle {
  readonly type: number;
  readonly modifiers: number;
}

/** Tokens as the protocol sends them: five numbers each, of which the first two count from the token before. */
export class TokenEncoder {
  readonly data: number[] = [];
  #line = 0;
  #character = 0;

  /** Where the last token begins. */
  get last(): Place {
    return { line: this.#line, character: this.#character };
  }

  /** Tokens come in the order of the text; `length` is in UTF-16 code units. */
  add({ line, character }: Place, length: number, { type, modifiers }: TokenStyle): void {
    const fromLast = line === this.#line ? character - this.#character : character;
    this.data.push(line - this.#line, fromLast, length, type, modifiers);
    this.#line = line;
    this.#character = character;
  }
}
