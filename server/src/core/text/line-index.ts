import { partitionPoint } from "../partition-point.ts";

/** A place as editors show it: both numbers count from 0, `character` in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Converts offsets to lines and back. Line ends are LF, CRLF and a lone CR, as in the Language Server Protocol. */
export interface Lines {
  readonly lineCount: number;
  /** The offset is clamped to the text. */
  placeOf(offset: number): Place;
  /** A place outside the text is moved to the nearest one inside: editors send such places while they are ahead. */
  offsetOf(place: Place): number;
  startOfLine(line: number): number;
  /** Offset of the line's end, before its line break. */
  endOfLine(line: number): number;
}

/** The lines of a text that is one string. */
export class LineIndex implements Lines {
  readonly #starts: readonly number[];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  placeOf(offset: number): Place {
    const clamped = Math.max(0, Math.min(offset, this.#text.length));
    const line = lastAtOrBefore(this.#starts, clamped);
    return { line, character: clamped - (this.#starts[line] ?? 0) };
  }

  offsetOf(place: Place): number {
    if (place.line < 0) return 0;
    const start = this.#starts[place.line];
    if (start === undefined) return this.#text.length;
    return Math.max(start, Math.min(start + place.character, this.endOfLine(place.line)));
  }

  startOfLine(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }

  endOfLine(line: number): number {
    let end = this.#starts[line + 1] ?? this.#text.length;
    const start = this.startOfLine(line);
    while (end > start && isLineBreak(this.#text.charCodeAt(end - 1))) end--;
    return end;
  }
}

/** Index of the last element that is not greater than `value` in an ascending list; 0 where there is none. */
export function lastAtOrBefore(ascending: ArrayLike<number>, value: number): number {
  return Math.max(0, partitionPoint(ascending.length, (index) => (ascending[index] ?? 0) <= value) - 1);
}

const LF = 10;
const CR = 13;
const isLineBreak = (code: number): boolean => code === LF || code === CR;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}
