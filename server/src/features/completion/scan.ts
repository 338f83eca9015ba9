import { type Container, createContainer, valuePlace } from "./container.ts";
import type { Place } from "./place.ts";
import { readScalar, type Scalar, skipBlanks, type Token } from "./token.ts";

/** Where the cursor is in the structure of the text. */
export type Position = LinePosition | InnerPosition;

/** At the beginning of a line in block style. */
export interface LinePosition {
  readonly at: "line";
  readonly token: Token;
  readonly column: number;
  /** Mappings and lists whose keys or dashes stand in this column. */
  readonly containers: readonly Container[];
  /** The value that is expected, and may begin in this column. */
  readonly awaited: Awaited | undefined;
}

/** What a container expects. The container itself goes on changing while the text behind the cursor is read. */
export interface Awaited {
  readonly by: Container;
  readonly place: Place | undefined;
  /** The key whose value it is, or is part of. */
  readonly key: string | undefined;
}

/** `item`: behind a dash or in a flow list; `value`: behind a key on its line; `key`: in a flow mapping. */
export interface InnerPosition {
  readonly at: "item" | "value" | "key";
  readonly token: Token;
  readonly column: number;
  readonly awaited: Awaited;
}

/** The state of reading a text up to the cursor: what is open, and where the cursor is once that is known. */
export class Scan {
  readonly text: string;
  readonly cursor: number;
  readonly root: Container;
  top: Container;
  position: Position | undefined;
  #lineStart = 0;

  constructor(text: string, cursor: number, root: Container) {
    this.text = text;
    this.cursor = cursor;
    this.root = root;
    this.top = root;
  }

  startLine(start: number): void {
    this.#lineStart = start;
  }

  columnOf(offset: number): number {
    return offset - this.#lineStart;
  }

  /** Opens what the innermost container expects; nothing is known of what comes unexpected. */
  open(kind: Container["kind"], flow: boolean, column: number): void {
    const { place, key } = this.#isFileItself() ? { place: this.root.place, key: undefined } : awaitedBy(this.top);
    const isExpected = this.top.expects === "value" || this.#isFileItself();
    this.top.expects = "nothing";
    this.top = createContainer({ kind, flow, column, place: isExpected ? place : undefined, key, parent: this.top });
  }

  /** `{sources: …}`: the file is one collection in flow style. */
  #isFileItself(): boolean {
    return this.top === this.root && this.root.current === undefined;
  }

  close(): void {
    if (this.top.parent !== undefined) this.top = this.top.parent;
  }

  /** The cursor is on the span, the end included. */
  isAt(start: number, end: number): boolean {
    return start <= this.cursor && this.cursor <= end;
  }

  found(at: InnerPosition["at"], token: Token): void {
    const column = this.columnOf(token.start) + token.before.length;
    this.position ??= { at, token, column, awaited: awaitedBy(this.top) };
  }

  /** Finds what may stand in a column of the current line, in which no container deeper than that is open any more. */
  foundLine(column: number, token: Token): void {
    const open = containersFrom(this.top).filter((container) => container.column <= column);
    const [innermost] = open;
    const containers = open.filter((container) => container.column === column);
    const isAwaited = innermost?.column !== column && innermost?.expects === "value";
    const awaited = innermost && isAwaited ? awaitedBy(innermost) : undefined;
    this.position ??= { at: "line", token, column, containers, awaited };
  }

  /** The scalar at an offset; its token reaches to the cursor where only blanks part them. */
  scalar(start: number, lineEnd: number, flow: boolean, keys: boolean): Scalar & { isAtCursor: boolean } {
    const scalar = readScalar(this.text, start, lineEnd, flow, keys);
    const { token } = scalar;
    const end = token.closed ? token.end : this.cursor;
    if (this.isAt(token.start, token.end)) return { ...scalar, token: { ...token, end }, isAtCursor: true };
    const behind = skipBlanks(this.text, scalar.end, lineEnd);
    const isTrailing = token.quote === undefined && !token.colon && this.isAt(token.end, behind);
    const isComment = this.text[behind] === "#" && this.cursor === behind && behind < lineEnd;
    if (!isTrailing || isComment) return { ...scalar, isAtCursor: false };
    return { ...scalar, token: { ...token, end: this.cursor }, isAtCursor: true };
  }
}

const awaitedBy = (by: Container): Awaited => ({
  by,
  place: valuePlace(by),
  key: by.kind === "map" ? by.current : by.key,
});

/** The container and those around it, innermost first. */
export function containersFrom(container: Container): Container[] {
  const all: Container[] = [];
  for (let at: Container | undefined = container; at !== undefined; at = at.parent) all.push(at);
  return all;
}
