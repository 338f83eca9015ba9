import type { Container } from "./container.ts";
import type { Scan } from "./scan.ts";
import { endOfQuoted, scanFlow } from "./scan-flow.ts";
import { emptyToken, endOfLine, isDash, nextLine, skipBlanks, type Token } from "./token.ts";

/**
 * Reads text line by line until the cursor is passed. Goes by indentation, so that what is half-typed or broken before the
 * cursor reaches no further than its own key.
 */
export function scanBlock(scan: Scan, from: number): void {
  let at = from;
  while (at <= scan.cursor && scan.position === undefined) at = scanLine(scan, at);
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Start of the line behind it. */
  readonly next: number;
}

/** @returns the start of the line to read next */
function scanLine(scan: Scan, start: number): number {
  const { text } = scan;
  const end = endOfLine(text, start);
  const line: Line = { start, end, next: nextLine(text, end) };
  const content = skipBlanks(text, start, end);
  scan.startLine(start);
  if (content === end && scan.isAt(start, end)) scan.foundLine(scan.cursor - start, emptyToken(scan.cursor));
  if (content === end || text[content] === "#") return line.next;
  if (isDocumentMark(text, line)) {
    scan.top = scan.root;
    scan.root.current = undefined;
    scan.root.expects = "nothing";
    return line.next;
  }
  const column = content - start;
  const dash = isDash(text, content, end);
  closeDeeper(scan, column, dash);
  const { top } = scan;
  // Text that goes on, or stands where nothing can stand.
  if (top.column < column && top.expects !== "value") return line.next;
  if (dash) return scanItem(scan, line, content);
  return scanNode(scan, line, content, true, (token) => scan.foundLine(column, token));
}

const isDocumentMark = (text: string, { start, end }: Line): boolean =>
  /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(start, Math.min(end, start + 4)));

/** A list in the column of the key above it ends where another key stands in that column. */
function closeDeeper(scan: Scan, column: number, dash: boolean): void {
  while (scan.top !== scan.root && (scan.top.column > column || endsHere(scan.top, column, dash))) scan.close();
}

const endsHere = ({ kind, column: own, parent }: Container, column: number, dash: boolean): boolean =>
  !dash && kind === "list" && own === column && parent?.kind === "map" && parent.column === column;

/** @param at offset of the dash */
function scanItem(scan: Scan, line: Line, at: number): number {
  const column = scan.columnOf(at);
  if (scan.top.kind !== "list" || scan.top.column !== column) scan.open("list", false, column);
  scan.top.expects = "value";
  const found = (token: Token) => scan.found("item", token);
  const next = nextInLine(scan, line, at + 1, found);
  if (next === undefined) return line.next;
  if (isDash(scan.text, next, line.end)) return scanItem(scan, line, next);
  return scanNode(scan, line, next, true, found);
}

/** @param from behind the colon */
function scanValue(scan: Scan, line: Line, from: number): number {
  scan.top.expects = "value";
  const found = (token: Token) => scan.found("value", token);
  const next = nextInLine(scan, line, from, found);
  return next === undefined ? line.next : scanNode(scan, line, next, false, found);
}

/** The next thing on the line behind a colon or dash; where there is none, a value may be written there. */
function nextInLine(scan: Scan, line: Line, from: number, found: (token: Token) => void): number | undefined {
  const next = skipBlanks(scan.text, from, line.end);
  if (next < line.end && scan.text[next] !== "#") return next;
  if (scan.isAt(from, next === line.end ? next : next - 1)) {
    found(emptyToken(scan.cursor, scan.cursor === from ? " " : ""));
  }
  return undefined;
}

/**
 * Reads what begins at an offset: a collection in flow style, text, or a key with its value.
 *
 * @param keys whether it may be a key
 */
function scanNode(scan: Scan, line: Line, from: number, keys: boolean, found: (token: Token) => void): number {
  const { text } = scan;
  const at = skipProperties(text, from, line.end);
  const limit = scan.top.column;
  if (text[at] === "[" || text[at] === "{") {
    const end = scanFlow(scan, at, limit);
    return end.atLineStart ? end.at : nextLine(text, endOfLine(text, end.at));
  }
  if (isBlockScalar(text, at, line.end)) {
    scan.top.expects = "nothing";
    return skipDeeper(scan, line.next, limit);
  }
  const { token, colonAt, end, isAtCursor } = scan.scalar(at, line.end, false, keys);
  const written = text.slice(token.start, token.end);
  if (isAtCursor) found(token);
  if (colonAt !== undefined) {
    openMapping(scan, scan.columnOf(at));
    scan.top.current = written;
    if (!isAtCursor) scan.top.entries.set(written, "");
    return scanValue(scan, line, colonAt + 1);
  }
  if (!isAtCursor) keep(scan.top, written);
  scan.top.expects = "nothing";
  const below = token.closed ? undefined : endOfQuoted(text, end, token.quote ?? "", limit);
  return below === undefined ? line.next : nextLine(text, endOfLine(text, below));
}

/** Anchors and tags. */
function skipProperties(text: string, from: number, lineEnd: number): number {
  const properties = /^(?:[&!][^\s,[\]{}]*[ \t]+(?=\S))+/.exec(text.slice(from, lineEnd));
  return from + (properties?.[0].length ?? 0);
}

const isBlockScalar = (text: string, at: number, lineEnd: number): boolean =>
  (text[at] === "|" || text[at] === ">") && /^[|>][-+0-9]*[ \t]*(?:#.*)?$/.test(text.slice(at, lineEnd));

/** The lines of a block scalar. An empty line with the cursor in a column where keys stand is none of them. */
function skipDeeper(scan: Scan, from: number, limit: number): number {
  const { text, cursor } = scan;
  let line = from;
  while (line <= text.length) {
    const end = endOfLine(text, line);
    const content = skipBlanks(text, line, end);
    const isOutside = content === end ? scan.isAt(line, end) && cursor - line <= limit : content - line <= limit;
    if (isOutside) return line;
    line = nextLine(text, end);
  }
  return line;
}

function openMapping(scan: Scan, column: number): void {
  if (scan.top.kind !== "map" || scan.top.column !== column) scan.open("map", false, column);
}

function keep(container: Container, written: string): void {
  if (container.expects !== "value") return;
  if (container.kind === "list") container.items.push(written);
  else if (container.current !== undefined) container.entries.set(container.current, written);
}
