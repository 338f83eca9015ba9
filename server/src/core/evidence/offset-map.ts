import { lastAtOrBefore } from "#core/text/line-index.ts";
import type { Span } from "#core/text/span.ts";
import { type PackedNumbers, packNumbers } from "./packed-numbers.ts";

/**
 * Leads from a text that was made of another one, such as a folded text, back to the original. The made text consists of
 * stretches that run alongside the original, unit by unit, and of pieces that stand for a piece of it as a whole. What was
 * left out of the original belongs to no piece.
 */
export class OffsetMap {
  readonly #pieces: Pieces;

  constructor(pieces: Pieces) {
    this.#pieces = pieces;
  }

  /**
   * The part of the original that a part of the made text stands for, without what was left out before or behind it. A piece
   * counts as a whole, however little of it the span covers. An empty span leads to an empty one.
   */
  originalSpan({ start, end }: Span): Span {
    const { starts, originalStarts, originalEnds } = this.#pieces;
    const piece = lastAtOrBefore(starts, start);
    const from = originalStarts[piece] ?? 0;
    const first = isStretch(this.#pieces, piece) ? from + start - (starts[piece] ?? 0) : from;
    if (end <= start) return { start: first, end: first };
    const last = lastAtOrBefore(starts, end - 1);
    if (!isStretch(this.#pieces, last)) return { start: first, end: originalEnds[last] ?? first };
    return { start: first, end: (originalStarts[last] ?? 0) + end - (starts[last] ?? 0) };
  }
}

/** The pieces in order, closed by an empty stretch at the end of both texts. */
interface Pieces {
  /** Where each begins in the made text. */
  readonly starts: PackedNumbers;
  /** Where each begins and ends in the original; a stretch, whose length is known, ends where it begins. */
  readonly originalStarts: PackedNumbers;
  readonly originalEnds: PackedNumbers;
}

const isStretch = ({ originalStarts, originalEnds }: Pieces, piece: number): boolean =>
  originalStarts[piece] === originalEnds[piece];

/** Collects the made text and its way back, from the first unit to the last. */
export class MappedText {
  readonly #texts: string[] = [];
  readonly #starts: number[] = [];
  readonly #originalStarts: number[] = [];
  readonly #originalEnds: number[] = [];
  #length = 0;

  /** Adds units each of which stands for one unit of the original, beginning at `start`. */
  alongside(text: string, start: number): void {
    if (text === "") return;
    const last = this.#starts.length - 1;
    const begin = this.#originalStarts[last] ?? 0;
    const isStraightOn =
      last >= 0 && begin === this.#originalEnds[last] && begin + this.#length - (this.#starts[last] ?? 0) === start;
    if (!isStraightOn) this.#open(start, start);
    this.#append(text);
  }

  /** Adds units that stand together for a part of the original, which is not empty. */
  instead(text: string, original: Span): void {
    if (text === "") return;
    this.#open(original.start, original.end);
    this.#append(text);
  }

  /** As `instead`, but adds nothing where the text ends with this unit already. */
  once(unit: string, original: Span): void {
    if (!this.#texts.at(-1)?.endsWith(unit)) this.instead(unit, original);
  }

  get text(): string {
    return this.#texts.join("");
  }

  /** `originalLength` is where the made text as a whole ends in the original. */
  map(originalLength: number): OffsetMap {
    return new OffsetMap({
      starts: packNumbers([...this.#starts, this.#length]),
      originalStarts: packNumbers([...this.#originalStarts, originalLength]),
      originalEnds: packNumbers([...this.#originalEnds, originalLength]),
    });
  }

  #open(start: number, end: number): void {
    this.#starts.push(this.#length);
    this.#originalStarts.push(start);
    this.#originalEnds.push(end);
  }

  #append(text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
  }
}
