import type { ScalarNode } from "#core/syntax/node.ts";
import { blank, type Cursor } from "./cursor.ts";
import { scalar } from "./flow-scalar.ts";

/**
 * Reads a literal (`|`) or folded (`>`) scalar. The cursor is left at the next line that says something. Declined are `+`, an
 * indentation indicator, blank lines with more blanks than the text is indented by, and further indented lines in folded text.
 * @param indent what the text must be indented by at least
 */
export function readBlockScalar(cursor: Cursor, indent: number): ScalarNode | undefined {
  const start = cursor.at;
  const isStripped = cursor.text[start + 1] === "-";
  const isFolded = cursor.text[start] === ">";
  const first = cursor.nextLineBehind(start + (isStripped ? 2 : 1));
  const block = first < 0 ? undefined : readLines(cursor, first, indent, isFolded);
  if (block === undefined || !cursor.toContent(block.end)) return undefined;
  const { at } = cursor;
  const text = isStripped ? block.text : `${block.text}\n`;
  const node = scalar(cursor, start, block.end, text, isFolded ? "folded" : "literal");
  cursor.at = at;
  return node;
}

function readLines(cursor: Cursor, from: number, indent: number, isFolded: boolean): Block | undefined {
  let text = "";
  let end = -1;
  let column = -1;
  let blankLines = 0;
  let mostBlanks = 0;
  for (let line = from, next = from; line < cursor.text.length; line = next) {
    const at = cursor.skipBlanks(line);
    next = cursor.nextLine(at);
    if (at === cursor.text.length || cursor.breakAt(at) > 0) {
      blankLines++;
      mostBlanks = Math.max(mostBlanks, at - line);
      continue;
    }
    if (end < 0) column = at - line;
    if (at - line < column || column < indent) break;
    if (cursor.code(at) < blank || (isFolded && at - line > column)) return undefined;
    text += separator(end < 0, blankLines, isFolded) + cursor.text.slice(line + column, endOfText(cursor, next));
    blankLines = 0;
    end = next;
  }
  return end < 0 || mostBlanks > column || text.includes("\r") ? undefined : { text, end };
}

interface Block {
  readonly text: string;
  /** Behind the last line that is not blank. */
  readonly end: number;
}

function separator(isFirst: boolean, blankLines: number, isFolded: boolean): string {
  if (isFolded && blankLines === 0) return isFirst ? "" : " ";
  return "\n".repeat(isFirst || isFolded ? blankLines : blankLines + 1);
}

function endOfText(cursor: Cursor, next: number): number {
  if (cursor.breakAt(next - 2) === 2) return next - 2;
  return cursor.breakAt(next - 1) === 1 ? next - 1 : next;
}
