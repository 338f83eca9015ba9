/** A line of a file, as far as its place among the others goes. */
export interface TextLine {
  /** Offset of the line; behind the byte order mark in the first one. */
  readonly start: number;
  /** Offset of the line break. */
  readonly end: number;
  /** In columns; a tab reaches to the next multiple of four. */
  readonly indent: number;
  /** Offset behind the indentation. */
  readonly first: number;
}

export function* linesOf(text: string, from: number): Generator<TextLine> {
  let start = from === 0 && text.charCodeAt(0) === byteOrderMark ? 1 : from;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    let first = start;
    let indent = 0;
    for (; first < end; first++) {
      const code = text.charCodeAt(first);
      if (code === blank) indent++;
      else if (code === tab) indent += tabWidth - (indent % tabWidth);
      else break;
    }
    yield { start, end, indent, first };
    start = end + 1;
  }
}

/** The line without its indentation and line break. */
export const contentOf = (text: string, { first, end }: TextLine): string => text.slice(first, end).trimEnd();

export const isItem = (content: string): boolean => content === "-" || content.startsWith("- ");

/** Empty, a comment, a line that only closes a flow collection, a marker of a merge conflict. */
export const saysNothing = /^(?:$|#|[}\]]|(?:<{7}|={7}|>{7}|\|{7})(?:\s|$))/;

const byteOrderMark = 0xfeff;
const blank = 32;
const tab = 9;
const tabWidth = 4;
