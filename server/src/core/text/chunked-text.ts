import { commonPrefix, commonSuffix } from "../common-ends.ts";
import { replaceItems } from "../replace-items.ts";
import { LineIndex, type Lines, type Place } from "./line-index.ts";
import { Offsets } from "./offsets.ts";

/**
 * A long text in parts, of which an edit replaces a few: nothing else is copied but numbers. Each part but the first begins at the
 * start of a line. Immutable, and valid until `replaced` makes the next version, to which the parts are handed on.
 */
export class ChunkedText implements Lines {
  readonly length: number;
  readonly #chunks: string[];
  /** Offset of each chunk; the last element is the length. */
  readonly #starts: Offsets;
  /** Line index of each chunk's lines, made when somebody asks. */
  readonly #indexes: (LineIndex | undefined)[];
  /** Number of the line that each chunk begins; the last element is how many line breaks there are in all. */
  #firstLines: Offsets | undefined;
  #text: string | undefined;
  /** The chunk that was looked for last: an end is looked for right after its start. */
  #lastFound = 0;

  /**
   * @param starts offsets of line starts at which the text is cut, ascending; the first chunk ends, and may be empty, at the first of them
   * @param parts what is known to begin there, as far as somebody keeps it anyway
   */
  static of(text: string, starts: readonly number[], parts: readonly string[] = []): ChunkedText {
    const cuts = [0, ...starts, text.length];
    const chunks = cuts.slice(0, -1).map((start, i) => {
      const [part, end] = [parts[i - 1], cuts[i + 1] ?? text.length];
      return part?.length === end - start ? part : text.slice(start, end);
    });
    return new ChunkedText(chunks, new Offsets(cuts), new Array<undefined>(chunks.length), text);
  }

  private constructor(chunks: string[], starts: Offsets, indexes: (LineIndex | undefined)[], text?: string) {
    this.#chunks = chunks;
    this.#starts = starts;
    this.length = starts.at(chunks.length) ?? 0;
    this.#indexes = indexes;
    this.#text = text;
  }

  /** Put together when somebody asks for all of it, once. */
  toString(): string {
    this.#text ??= this.#chunks.join("");
    return this.#text;
  }

  /** The text with the chunks from `first` on replaced. */
  replaced(first: number, count: number, chunks: readonly string[]): ChunkedText {
    replaceItems(this.#chunks, first, count, chunks);
    replaceItems(this.#indexes, first, count, new Array<undefined>(chunks.length).fill(undefined));
    const lengths = chunks.map((chunk) => chunk.length);
    replaceSums(this.#starts, first, count, lengths);
    if (this.#firstLines) replaceSums(this.#firstLines, first, count, chunks.map(lineBreaksIn));
    const text = new ChunkedText(this.#chunks, this.#starts, this.#indexes);
    text.#firstLines = this.#firstLines;
    return text;
  }

  slice(start: number, end: number): string {
    if (this.#text !== undefined) return this.#text.slice(start, end);
    const parts: string[] = [];
    for (let i = this.#chunkAt(start); i < this.#chunks.length; i++) {
      const from = this.#starts.at(i) ?? 0;
      if (from >= end) break;
      parts.push((this.#chunks[i] ?? "").slice(Math.max(0, start - from), end - from));
    }
    return parts.join("");
  }

  /** How many characters are the same in another text, from its start, and from its end without those. */
  sameEnds(other: string): { readonly head: number; readonly tail: number } {
    let [first, head] = [0, 0];
    for (; first < this.#chunks.length && other.startsWith(this.chunk(first), head); first++)
      head += this.chunk(first).length;
    head += commonPrefix(this.chunk(first), other.slice(head, head + this.chunk(first).length));
    const most = Math.min(this.length, other.length) - head;
    let [last, tail] = [this.#chunks.length - 1, 0];
    for (; last > first && other.endsWith(this.chunk(last), other.length - tail); last--)
      tail += this.chunk(last).length;
    const end = other.length - tail;
    tail += commonSuffix(this.chunk(last), other.slice(Math.max(0, end - this.chunk(last).length), end));
    return { head, tail: Math.min(tail, most) };
  }

  chunk(i: number): string {
    return this.#chunks[i] ?? "";
  }

  get lineCount(): number {
    return (this.#lines().at(this.#chunks.length) ?? 0) + 1;
  }

  placeOf(offset: number): Place {
    const clamped = Math.max(0, Math.min(offset, this.length));
    const i = this.#chunkAt(clamped);
    const { line, character } = this.#index(i).placeOf(clamped - (this.#starts.at(i) ?? 0));
    return { line: line + (this.#lines().at(i) ?? 0), character };
  }

  offsetOf(place: Place): number {
    if (place.line < 0) return 0;
    if (place.line >= this.lineCount) return this.length;
    const i = this.#chunkOfLine(place.line);
    const within = { line: place.line - (this.#lines().at(i) ?? 0), character: place.character };
    return (this.#starts.at(i) ?? 0) + this.#index(i).offsetOf(within);
  }

  startOfLine(line: number): number {
    return this.#inChunkOfLine(line, (index, within) => index.startOfLine(within));
  }

  endOfLine(line: number): number {
    return this.#inChunkOfLine(line, (index, within) => index.endOfLine(within));
  }

  #inChunkOfLine(line: number, find: (index: LineIndex, line: number) => number): number {
    if (line >= this.lineCount) return this.length;
    const i = this.#chunkOfLine(line);
    return (this.#starts.at(i) ?? 0) + find(this.#index(i), line - (this.#lines().at(i) ?? 0));
  }

  #index(i: number): LineIndex {
    const known = this.#indexes[i] ?? new LineIndex(this.#chunks[i] ?? "");
    this.#indexes[i] = known;
    return known;
  }

  #chunkAt(offset: number): number {
    const last = this.#lastFound;
    if ((this.#starts.at(last) ?? 0) <= offset && offset < (this.#starts.at(last + 1) ?? 0)) return last;
    this.#lastFound = Math.min(this.#starts.lastAtOrBefore(offset), this.#chunks.length - 1);
    return this.#lastFound;
  }

  /** The last of those that begin with that line: the ones before are empty. */
  #chunkOfLine(line: number): number {
    return Math.min(this.#lines().lastAtOrBefore(line), this.#chunks.length - 1);
  }

  #lines(): Offsets {
    if (this.#firstLines) return this.#firstLines;
    const lines = new Float64Array(this.#chunks.length + 1);
    for (let i = 0; i < this.#chunks.length; i++) {
      const index = this.#indexes[i];
      const breaks = index ? index.lineCount - 1 : lineBreaksIn(this.#chunks[i] ?? "");
      lines[i + 1] = (lines[i] ?? 0) + breaks;
    }
    this.#firstLines = new Offsets(lines);
    return this.#firstLines;
  }
}

/** Of sums over the chunks above each. */
function replaceSums(sums: Offsets, first: number, count: number, added: readonly number[]): void {
  let last = sums.at(first) ?? 0;
  const now = added.map((more) => {
    last += more;
    return last;
  });
  sums.replace(first + 1, count, now, last - (sums.at(first + count) ?? 0));
}

function lineBreaksIn(text: string): number {
  if (text.includes("\r")) return new LineIndex(text).lineCount - 1;
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
