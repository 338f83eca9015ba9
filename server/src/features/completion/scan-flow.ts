import type { Container } from "./container.ts";
import type { Scan } from "./scan.ts";
import { closingQuote, emptyToken, endOfLine, nextLine, skipBlanks, startOfLine } from "./token.ts";

/**
 * Reads a flow collection, beginning at its bracket. One that is never closed ends where a line is not indented deeper than
 * `limit`, because there another key begins.
 *
 * @returns the offset behind its end, and whether that is the start of a line that does not belong to it
 */
export function scanFlow(scan: Scan, from: number, limit: number): { at: number; atLineStart: boolean } {
  const floor = scan.top;
  openFlow(scan, from, limit);
  let at = from + 1;
  while (scan.top !== floor) {
    const lineEnd = endOfLine(scan.text, at);
    const next = skipBlanks(scan.text, at, lineEnd);
    markGap(scan, at, next, lineEnd, limit);
    if (next < lineEnd && !isComment(scan, next)) {
      at = scanMark(scan, next, lineEnd, limit);
      continue;
    }
    const line = nextLine(scan.text, lineEnd);
    if (!goesOn(scan.text, line, limit, scan.cursor)) {
      scan.top = floor;
      return { at: line, atLineStart: true };
    }
    scan.startLine(line);
    at = line;
  }
  return { at, atLineStart: false };
}

const openFlow = (scan: Scan, at: number, limit: number): void =>
  scan.open(scan.text[at] === "{" ? "map" : "list", true, limit);

const isComment = ({ text }: Scan, at: number): boolean =>
  text[at] === "#" && (at === 0 || /\s/.test(text[at - 1] ?? ""));

/** Whether a line belongs to what is open: empty ones do, unless the cursor shows that something else is to begin there. */
function goesOn(text: string, line: number, limit: number, cursor: number): boolean {
  if (line > text.length) return false;
  const end = endOfLine(text, line);
  const content = skipBlanks(text, line, end);
  if (content === end) return cursor < line || cursor > end || cursor - line > limit;
  return content - line > limit || text[content] === "]" || text[content] === "}" || text[content] === "#";
}

/** Offset behind a quoted scalar that is closed on a later line, as long as the lines are indented deeper than `limit`. */
export function endOfQuoted(text: string, from: number, quote: string, limit: number): number | undefined {
  let end = endOfLine(text, from);
  for (;;) {
    const line = nextLine(text, end);
    if (line > text.length) return undefined;
    end = endOfLine(text, line);
    const content = skipBlanks(text, line, end);
    if (content < end && content - line <= limit) return undefined;
    const close = closingQuote(text, line, end, quote);
    if (close !== undefined) return close + 1;
  }
}

/** Blanks in which the cursor may be: something new may be written where something is expected. */
function markGap(scan: Scan, from: number, to: number, lineEnd: number, limit: number): void {
  const { text, cursor, top } = scan;
  if (top.expects === "nothing" || !scan.isAt(from, to)) return;
  const next = to < lineEnd ? text[to] : undefined;
  const isFree = next === undefined || next === "," || next === "]" || next === "}";
  const isIndent = scan.columnOf(from) === 0 && next !== undefined && cursor < to;
  if (isIndent || (cursor === to && !isFree)) return;
  const before = text[cursor - 1] === "," || text[cursor - 1] === ":" ? " " : "";
  const after = isItemNext(text, to, limit) ? "," : "";
  scan.found(positionIn(top), emptyToken(cursor, before, after));
}

const positionIn = (container: Container): "item" | "key" | "value" =>
  container.kind === "list" ? "item" : container.expects === "entry" ? "key" : "value";

/** True where the next thing in the collection is neither a comma nor its end. */
function isItemNext(text: string, from: number, limit: number): boolean {
  let at = from;
  for (;;) {
    const end = endOfLine(text, at);
    const next = skipBlanks(text, at, end);
    if (next < end && text[next] !== "#") return ![",", "]", "}"].includes(text[next] ?? "");
    const line = nextLine(text, end);
    if (line > text.length || !goesOn(text, line, limit, -1)) return false;
    at = line;
  }
}

function scanMark(scan: Scan, at: number, lineEnd: number, limit: number): number {
  const { top } = scan;
  switch (scan.text[at]) {
    case "[":
    case "{":
      openFlow(scan, at, limit);
      return at + 1;
    case "]":
    case "}":
      scan.close();
      return at + 1;
    case ",":
      top.expects = top.kind === "map" ? "entry" : "value";
      return at + 1;
    default:
      return scanFlowScalar(scan, at, lineEnd, limit);
  }
}

function scanFlowScalar(scan: Scan, at: number, lineEnd: number, limit: number): number {
  const { top } = scan;
  const isKey = top.kind === "map" && top.expects === "entry";
  const { token, colonAt, end, isAtCursor } = scan.scalar(at, lineEnd, true, isKey);
  const written = scan.text.slice(token.start, token.end);
  if (isAtCursor && top.expects !== "nothing") scan.found(positionIn(top), token);
  if (colonAt !== undefined) {
    top.current = written;
    top.expects = "value";
    if (!isAtCursor) top.entries.set(written, "");
    return colonAt + 1;
  }
  if (!isAtCursor) keep(top, isKey, written);
  top.expects = "nothing";
  const below = token.closed ? undefined : endOfQuoted(scan.text, end, token.quote ?? "", limit);
  if (below !== undefined) scan.startLine(startOfLine(scan.text, below));
  return below ?? Math.max(end, at + 1);
}

function keep(container: Container, isKey: boolean, written: string): void {
  if (container.expects === "nothing") return;
  if (container.kind === "list") container.items.push(written);
  else if (!isKey && container.current !== undefined) container.entries.set(container.current, written);
  else container.entries.set(written, "");
}
