import { type Span, spanOf } from "../text/span.ts";
import type { ScalarNode } from "./node.ts";

/**
 * Where a part of a scalar's text is written: escapes, folded lines and indentation make the source longer than the text.
 * @param source what the node's span counts in
 * @param part counts in `node.text`
 * @returns the whole scalar where the way back is not known, as for an alias
 */
export function spanInScalar(source: string, node: ScalarNode, part: Span): Span {
  const places = node.alias ? undefined : placesOf(source, node, part.end);
  const first = places?.[part.start];
  if (places === undefined || first === undefined) return node.span;
  const last = part.end > part.start ? places[part.end - 1] : undefined;
  return spanOf(first.from, last?.to ?? first.from);
}

/** Where one UTF-16 code unit of the text is written. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** Places of the first `count` code units and of the end behind them; `undefined` where text and source disagree. */
function placesOf(source: string, node: ScalarNode, count: number): Place[] | undefined {
  const places: Place[] = [];
  let at = contentStart(source, node);
  while (places.length < count) {
    at = skipLineContinuation(source, node, at);
    const index = places.length;
    const read = isBlank(node.text[index])
      ? readBlanks(source, node, at, index)
      : readCharacter(source, node, at, index);
    if (read === undefined || read.to > node.span.end) return undefined;
    for (let i = 0; i < read.units; i++) places.push({ from: at, to: read.to });
    at = read.to;
  }
  places.push({ from: at, to: at });
  return places;
}

function contentStart(source: string, { style, span }: ScalarNode): number {
  if (style === "plain") return span.start;
  if (style === "single" || style === "double") return span.start + 1;
  const newline = source.indexOf("\n", span.start);
  const first = newline < 0 ? span.end : newline + 1;
  return endOfBlanks(source, first);
}

interface ReadUnits {
  readonly to: number;
  /** Code units of the text. */
  readonly units: number;
}

/** A run of blanks stands for another one: lines are folded and indented. Blanks written as escapes are characters. */
function readBlanks(source: string, node: ScalarNode, at: number, index: number): ReadUnits | undefined {
  if (!isBlank(source[at])) return readCharacter(source, node, at, index);
  return { to: endOfBlanks(source, at), units: endOfBlanks(node.text, index) - index };
}

function endOfBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text[at])) at++;
  return at;
}

function readCharacter(source: string, { style, text }: ScalarNode, at: number, index: number): ReadUnits | undefined {
  if (style === "double" && source[at] === "\\") {
    const length = escapeLengths[source[at + 1] ?? ""] ?? 2;
    const units = (text.codePointAt(index) ?? 0) > 0xffff && length === 10 ? 2 : 1;
    return { to: at + length, units };
  }
  if (source[at] !== text[index]) return undefined;
  return { to: at + (style === "single" && text[index] === "'" ? 2 : 1), units: 1 };
}

/** Of `\xNN`, `\uNNNN` and `\UNNNNNNNN`. */
const escapeLengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** A backslash at the end of a line: the line break and the indentation are not text. */
function skipLineContinuation(source: string, { style }: ScalarNode, at: number): number {
  if (style !== "double" || source[at] !== "\\") return at;
  const end = endOfBlanks(source, at + 1);
  return source.slice(at, end).includes("\n") ? end : at;
}

const isBlank = (character: string | undefined): boolean =>
  character === " " || character === "\n" || character === "\t" || character === "\r";
