/** Collections in collections beyond this are left to `yaml`, which does not overflow the stack. */
export const maxDepth = 100;

/** As code units. Less than a blank are the other white space, control characters, and -1, which stands for the end. */
export const blank = 32;
export const hash = 35;

/** Where the reader stands. What it passes are blanks, line breaks and comments; tabs it does not. */
export class Cursor {
  readonly text: string;
  at = 0;
  /** Indentation of the line that `toContent` found; -1 at the end of the text. */
  column = -1;
  /** A comment on a line of its own stands above that line. */
  isBelowComment = false;
  /** Collections around this place. */
  depth = 0;
  /** What was read of the collections around this place. They share one list: each of its own would take room for sixteen more. */
  readonly #parts: unknown[] = [];
  #partCount = 0;
  /** Line breaks that `continuation` passed. */
  #breaks = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** How much was read of the collections around a new one, for `takeParts`. */
  get partCount(): number {
    return this.#partCount;
  }

  addPart(part: unknown): void {
    this.#parts[this.#partCount++] = part;
  }

  /** The parts of the collection that began when there were so many. */
  takeParts<Part>(before: number): Part[] {
    const parts = this.#parts.slice(before, this.#partCount);
    this.#partCount = before;
    return parts as Part[];
  }

  code(at: number): number {
    return at < this.text.length ? this.text.charCodeAt(at) : -1;
  }

  skipBlanks(from: number): number {
    let at = from;
    while (this.code(at) === blank) at++;
    return at;
  }

  /** Length of the line break at an offset; 0 where there is none. */
  breakAt(at: number): number {
    if (this.text[at] === "\n") return 1;
    return this.text[at] === "\r" && this.text[at + 1] === "\n" ? 2 : 0;
  }

  /** Nothing but a comment follows. */
  isAtEndOfLine(): boolean {
    const code = this.code(this.at);
    return code < blank || code === hash;
  }

  /** At the mark of a list's item. */
  isAtDash(): boolean {
    return this.text[this.at] === "-" && this.code(this.at + 1) <= blank;
  }

  /** The offset of the next line. */
  nextLine(from: number): number {
    const newline = this.text.indexOf("\n", from);
    return newline < 0 ? this.text.length : newline + 1;
  }

  /** The offset of the next line, where nothing but a comment stands before it; else -1. */
  nextLineBehind(from: number): number {
    const at = this.skipBlanks(from);
    const isComment = this.code(at) === hash && this.code(at - 1) === blank;
    return isComment || at === this.text.length || this.breakAt(at) > 0 ? this.nextLine(at) : -1;
  }

  /** From behind a value to the next line that says something. False where something else follows the value. */
  endLine(): boolean {
    const line = this.nextLineBehind(this.at);
    return line >= 0 && this.toContent(line);
  }

  /** From the start of a line to the first line that says something. False where that begins with other white space. */
  toContent(from: number): boolean {
    this.isBelowComment = false;
    let line = from;
    while (line < this.text.length) {
      this.at = this.skipBlanks(line);
      this.column = this.at - line;
      if (!this.isAtEndOfLine()) return true;
      if (this.code(this.at) === hash) this.isBelowComment = true;
      else if (this.at < this.text.length && this.breakAt(this.at) === 0) return false;
      line = this.nextLine(this.at);
    }
    this.at = line;
    this.column = -1;
    return true;
  }

  /**
   * The offset where a text goes on that stands up to the end of a line: of the first character, whatever it is, on the next
   * line that is not blank; -1 where that line is indented by less than `indent`.
   */
  continuation(from: number, indent: number): number {
    this.#breaks = 0;
    let line = from;
    let at = this.skipBlanks(from);
    for (let length = this.breakAt(at); length > 0; length = this.breakAt(at)) {
      this.#breaks++;
      line = at + length;
      at = this.skipBlanks(line);
    }
    return this.#breaks > 0 && at < this.text.length && at - line >= indent ? at : -1;
  }

  /** What the line breaks stand for that `continuation` passed. */
  get fold(): string {
    return this.#breaks === 1 ? " " : "\n".repeat(this.#breaks - 1);
  }
}
