import { readBlockScalar } from "./fast-reader/block-scalar.ts";
import { Cursor, maxDepth } from "./fast-reader/cursor.ts";
import { readFlow } from "./fast-reader/flow-collection.ts";
import { colonBehind, readFlowScalar } from "./fast-reader/flow-scalar.ts";
import { type Entry, emptyScalar, type ListNode, type MapNode, type Node, type ScalarNode } from "./node.ts";

/**
 * Reads the YAML that people mostly write, some forty times as fast as `readYaml`. It returns what that returns, and only where
 * that reports nothing. What may be a mistake, and what is rare, it declines: tabs, anchors, aliases, tags, explicit keys, flow
 * collections over several lines, marks of documents and of merge conflicts, unusual escapes, and so on.
 *
 * Texts of the nodes are slices of `text` and keep it alive, as the record does that holds both.
 *
 * @param isBelowKey the text stands below a key in the first column; else it begins in the first column itself
 * @returns a block mapping or list; `undefined` where it declines
 */
export function readFast(text: string, isBelowKey: boolean): MapNode | ListNode | undefined {
  const cursor = new Cursor(text);
  if (!cursor.toContent(0)) return undefined;
  const { column } = cursor;
  const node = column === 0 || isBelowKey ? readBlock(cursor, column, 1) : undefined;
  if (node === undefined || node.kind === "scalar" || node.flow || cursor.column >= 0) return undefined;
  return node.kind === "map" && column === 0 && isBelowKey ? undefined : node;
}

/**
 * Reads a value that may be a block collection. Like all that read a value in block style it leaves the cursor at the next line
 * that says something.
 * @param column where the value begins
 * @param indent what further lines of a scalar must be indented by at least
 */
function readBlock(cursor: Cursor, column: number, indent: number): Node | undefined {
  if (cursor.isAtDash()) return readList(cursor, column);
  if (indicators.has(cursor.text[cursor.at] ?? "")) return readInline(cursor, indent);
  const scalar = readFlowScalar(cursor, indent, false);
  if (scalar && colonBehind(cursor, scalar, false) >= 0) return readMap(cursor, column, scalar);
  return cursor.endLine() ? scalar : undefined;
}

/** Of what is no key. */
const indicators: ReadonlySet<string> = new Set("|>[{");

/** Reads a value that is no block collection. */
function readInline(cursor: Cursor, indent: number): Node | undefined {
  const character = cursor.text[cursor.at];
  if (character === "|" || character === ">") return readBlockScalar(cursor, indent);
  const isFlow = character === "[" || character === "{";
  const node = isFlow ? readFlow(cursor) : readFlowScalar(cursor, indent, false);
  return cursor.endLine() ? node : undefined;
}

function readList(cursor: Cursor, column: number): ListNode | undefined {
  if (++cursor.depth > maxDepth) return undefined;
  const start = cursor.at;
  const before = cursor.partCount;
  let end = start;
  do {
    const item = readBehind(cursor, cursor.at, column, false);
    if (item === undefined) return undefined;
    cursor.addPart(item);
    end = item.span.end;
  } while (cursor.column === column && cursor.isAtDash());
  cursor.depth--;
  return { kind: "list", span: { start, end }, flow: false, items: cursor.takeParts<Node>(before) };
}

function readMap(cursor: Cursor, column: number, firstKey: ScalarNode): MapNode | undefined {
  if (++cursor.depth > maxDepth) return undefined;
  const { start } = firstKey.span;
  const before = cursor.partCount;
  let end = start;
  let key: ScalarNode | undefined = firstKey;
  do {
    const colon: number = key ? colonBehind(cursor, key, false) : -1;
    const value = colon < 0 ? undefined : readBehind(cursor, colon, column, true);
    if (key === undefined || value === undefined) return undefined;
    cursor.addPart({ key, value });
    end = value.span.end;
    key = cursor.column === column ? readFlowScalar(cursor, Number.POSITIVE_INFINITY, false) : undefined;
  } while (cursor.column === column);
  cursor.depth--;
  return { kind: "map", span: { start, end }, flow: false, entries: cursor.takeParts<Entry>(before) };
}

/**
 * Reads what a dash or a colon announces.
 * @param column of the list or the mapping
 */
function readBehind(cursor: Cursor, mark: number, column: number, isKey: boolean): Node | undefined {
  const start = cursor.skipBlanks(mark + 1);
  cursor.at = start;
  if (!cursor.isAtEndOfLine())
    return isKey ? readInline(cursor, column + 1) : readBlock(cursor, column + start - mark, column + 1);
  if (!cursor.endLine()) return undefined;
  if (cursor.column > column) return readBelow(cursor, column);
  return isKey && cursor.column === column && cursor.isAtDash() ? readList(cursor, column) : emptyScalar(start);
}

/** On lines of its own. Below a comment `yaml` may take what follows a scalar for more of it. */
function readBelow(cursor: Cursor, column: number): Node | undefined {
  const { isBelowComment } = cursor;
  const node = readBlock(cursor, cursor.column, column + 1);
  return isBelowComment && node?.kind === "scalar" ? undefined : node;
}
