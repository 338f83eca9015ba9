import { distance } from "fastest-levenshtein";
import { byCodeUnit } from "./by-code-unit.ts";

/**
 * The candidates that a typing mistake may have made of `text`, nearest first, at most three. One edit counts (a letter more,
 * less or other, or two neighbours swapped), from six letters on two, and none where there is only one letter. Case and accents
 * only decide between candidates that are equally near.
 */
export const similar = (text: string, candidates: Iterable<string>): string[] =>
  new SimilarTexts(candidates).similarTo(text);

/**
 * Candidates that many texts are compared with. They are in order, so that those that begin alike are looked at together, and are
 * passed over together once what they share is too far from the text.
 */
export class SimilarTexts {
  readonly #texts: readonly string[];
  readonly #folded: readonly string[];
  /** How many letters each shares with the one before. */
  readonly #shared: Uint32Array;

  constructor(candidates: Iterable<string>) {
    const texts = [...candidates];
    const folded = texts.map(fold);
    // Ids come in order, and most are folded already.
    const inOrder = [...texts.keys()].sort((a, b) => byCodeUnit(folded[a] ?? "", folded[b] ?? ""));
    this.#texts = inOrder.map((i) => texts[i] ?? "");
    this.#folded = inOrder.map((i) => folded[i] ?? "");
    this.#shared = Uint32Array.from(this.#folded, (folded, i) => sharedStart(this.#folded[i - 1] ?? "", folded));
  }

  /** As `similar`. */
  similarTo(text: string): string[] {
    const folded = fold(text);
    const limit = folded.length < 2 ? 0 : folded.length < 6 ? 1 : 2;
    const near: Near[] = [];
    for (const { place, edits: apart } of this.#within(limit === 0 ? 0 : 2, folded)) {
      const candidate = this.#texts[place] ?? "";
      const edits = apart === 2 && areNeighboursSwapped(folded, this.#folded[place] ?? "") ? 1 : apart;
      if (edits <= limit) near.push({ candidate, edits, asWritten: distance(text, candidate) });
    }
    near.sort((a, b) => a.edits - b.edits || a.asWritten - b.asWritten || byCodeUnit(a.candidate, b.candidate));
    return near.slice(0, 3).map(({ candidate }) => candidate);
  }

  /** Those that at most so many edits make of the text; two neighbours swapped are two edits here. */
  #within(limit: number, text: string): Within[] {
    const table = new EditTable(text, limit);
    const found: Within[] = [];
    /** What begins with so many letters of the last one is too far away. */
    let hopeless = Number.POSITIVE_INFINITY;
    /** So many rows are those of the last one. */
    let rows = 0;
    for (let place = 0; place < this.#shared.length; place++) {
      const shared = this.#shared[place] ?? 0;
      rows = Math.min(rows, shared);
      if (shared >= hopeless) continue;
      hopeless = Number.POSITIVE_INFINITY;
      const candidate = this.#folded[place] ?? "";
      while (rows < candidate.length && hopeless > rows) {
        const nearest = table.fill(rows, candidate.charCodeAt(rows));
        rows++;
        if (nearest > limit) hopeless = rows;
      }
      const edits = rows === candidate.length ? table.edits(rows) : Number.POSITIVE_INFINITY;
      if (edits <= limit) found.push({ place, edits });
    }
    return found;
  }
}

/**
 * How many edits make the beginnings of a text of the beginnings of another (Wagner and Fischer), a row for each letter of the other.
 * Of each row only the places are kept that may be within the limit, which lie around the diagonal.
 */
class EditTable {
  readonly #text: string;
  readonly #limit: number;
  /** One row behind the other; the place in the middle of a row is on the diagonal. */
  readonly #edits: number[] = [];
  readonly #width: number;

  constructor(text: string, limit: number) {
    this.#text = text;
    this.#limit = limit;
    this.#width = 2 * limit + 1;
    for (let place = 0; place < this.#width; place++) this.#edits.push(Math.abs(place - limit));
  }

  /**
   * Fills the row below `row` with the next letter.
   * @returns the least that is in it
   */
  fill(row: number, letter: number): number {
    const above = row * this.#width;
    const below = above + this.#width;
    let least = Number.POSITIVE_INFINITY;
    let left = Number.POSITIVE_INFINITY;
    for (let place = 0; place < this.#width; place++) {
      const column = row + 1 + place - this.#limit;
      const isSame = column > 0 && this.#text.charCodeAt(column - 1) === letter;
      const replaced = (this.#edits[above + place] ?? 0) + (isSame ? 0 : 1);
      const up = place + 1 < this.#width ? (this.#edits[above + place + 1] ?? 0) : Number.POSITIVE_INFINITY;
      const edits =
        column < 0 || column > this.#text.length ? Number.POSITIVE_INFINITY : Math.min(replaced, up + 1, left + 1);
      this.#edits[below + place] = edits;
      least = Math.min(least, edits);
      left = edits;
    }
    return least;
  }

  /** Between the whole text and so many letters of the other. */
  edits(row: number): number {
    const place = this.#text.length - row + this.#limit;
    const isBeside = place >= 0 && place < this.#width;
    return isBeside ? (this.#edits[row * this.#width + place] ?? 0) : Number.POSITIVE_INFINITY;
  }
}

interface Within {
  /** Of the candidate. */
  readonly place: number;
  readonly edits: number;
}

interface Near {
  readonly candidate: string;
  readonly edits: number;
  readonly asWritten: number;
}

const fold = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function areNeighboursSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
