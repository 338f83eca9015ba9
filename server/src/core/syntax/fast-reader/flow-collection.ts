import { type Entry, emptyScalar, type ListNode, type MapNode, type Node } from "#core/syntax/node.ts";
import { type Cursor, maxDepth } from "./cursor.ts";
import { colonBehind, readFlowScalar } from "./flow-scalar.ts";

/** Reads `[…]` or `{…}` on one line. The cursor is left behind it. Pairs in a list (`[a: 1]`) are declined. */
export function readFlow(cursor: Cursor): MapNode | ListNode | undefined {
  if (++cursor.depth > maxDepth) return undefined;
  const start = cursor.at;
  const isMap = cursor.text[start] === "{";
  skipTo(cursor, start + 1);
  const node = isMap ? readMap(cursor, start) : readList(cursor, start);
  cursor.depth--;
  cursor.at++;
  return node;
}

function readMap(cursor: Cursor, start: number): MapNode | undefined {
  const before = cursor.partCount;
  while (cursor.text[cursor.at] !== "}") {
    const entry = readEntry(cursor);
    if (entry === undefined || !passComma(cursor, "}")) return undefined;
    cursor.addPart(entry);
  }
  return { kind: "map", span: { start, end: cursor.at + 1 }, flow: true, entries: cursor.takeParts<Entry>(before) };
}

function readList(cursor: Cursor, start: number): ListNode | undefined {
  const before = cursor.partCount;
  while (cursor.text[cursor.at] !== "]") {
    const item = readItem(cursor);
    if (item === undefined || !passComma(cursor, "]")) return undefined;
    cursor.addPart(item);
  }
  return { kind: "list", span: { start, end: cursor.at + 1 }, flow: true, items: cursor.takeParts<Node>(before) };
}

function readEntry(cursor: Cursor): Entry | undefined {
  const key = readFlowScalar(cursor, Number.POSITIVE_INFINITY, true);
  if (key === undefined) return undefined;
  const colon = colonBehind(cursor, key, true);
  if (colon < 0) return { key, value: emptyScalar(key.span.end) };
  skipTo(cursor, colon + 1);
  const isEmpty = cursor.text[cursor.at] === "," || cursor.text[cursor.at] === "}";
  const value = isEmpty ? emptyScalar(cursor.at) : readItem(cursor);
  return value && { key, value };
}

function readItem(cursor: Cursor): Node | undefined {
  const character = cursor.text[cursor.at];
  if (character === "[" || character === "{") return readFlow(cursor);
  return readFlowScalar(cursor, Number.POSITIVE_INFINITY, true);
}

function skipTo(cursor: Cursor, from: number): void {
  cursor.at = cursor.skipBlanks(from);
}

/** False where neither a comma nor the end of the collection stands behind an item. */
function passComma(cursor: Cursor, close: string): boolean {
  skipTo(cursor, cursor.at);
  const character = cursor.text[cursor.at];
  if (character === ",") skipTo(cursor, cursor.at + 1);
  return character === "," || character === close;
}
