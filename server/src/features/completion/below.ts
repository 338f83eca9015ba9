import { endOfLine, isDash, nextLine, readScalar, skipBlanks } from "./token.ts";

/** A line with content. */
export interface ContentLine {
  readonly start: number;
  readonly end: number;
  /** Offset of the first character that is no blank. */
  readonly content: number;
  readonly column: number;
  readonly dash: boolean;
}

/** The lines behind the one that holds the offset, without empty ones and comments. */
export function* linesBelow(text: string, offset: number): Generator<ContentLine> {
  let start = nextLine(text, endOfLine(text, offset));
  while (start < text.length) {
    const end = endOfLine(text, start);
    const content = skipBlanks(text, start, end);
    if (content < end && text[content] !== "#") {
      yield { start, end, content, column: content - start, dash: isDash(text, content, end) };
    }
    start = nextLine(text, end);
  }
}

export const lineBelow = (text: string, offset: number): ContentLine | undefined =>
  linesBelow(text, offset).next().value ?? undefined;

/** Keys in a column behind the line of the offset, with what stands behind their colons on the line. */
export function entriesBelow(text: string, offset: number, column: number): Map<string, string> {
  const entries = new Map<string, string>();
  for (const line of linesBelow(text, offset)) {
    if (line.column < column) break;
    if (line.column > column || line.dash) continue;
    const { token, colonAt } = readScalar(text, line.content, line.end, false, true);
    if (colonAt === undefined) continue;
    const value = skipBlanks(text, colonAt + 1, line.end);
    entries.set(text.slice(token.start, token.end), scalarAt(text, value, line.end));
  }
  return entries;
}

/** Scalars behind the dashes in a column. */
export function itemsBelow(text: string, offset: number, column: number): string[] {
  const items: string[] = [];
  for (const line of linesBelow(text, offset)) {
    if (line.column < column || (line.column === column && !line.dash)) break;
    if (line.column > column) continue;
    items.push(scalarAt(text, skipBlanks(text, line.content + 1, line.end), line.end));
  }
  return items;
}

/** The scalar as written, without quotes; "" where there is none. A collection in flow style is taken as it is. */
function scalarAt(text: string, start: number, lineEnd: number): string {
  if (start >= lineEnd || text[start] === "#") return "";
  const { token } = readScalar(text, start, lineEnd, false, false);
  return text.slice(token.start, token.end);
}
