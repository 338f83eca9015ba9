import type { Piece } from "./piece.ts";
import { isSectionKey, type SectionKey } from "./record-syntax.ts";
import { SectionSplitter } from "./split-section.ts";
import { contentOf, isItem, linesOf, saysNothing, type TextLine } from "./text-lines.ts";

/**
 * Cuts a dossier file into its records by indentation alone, so that a record is the unit of parsing: damage in one does not
 * reach the next, and an edit concerns the records whose text it changed.
 *
 * This is exact for the block style that people write: whatever belongs to a record (block scalars, flow collections, quoted
 * and plain text over several lines) must be indented deeper than the record's first line. Where it is not exact, `undefined`
 * says so, and the file is parsed as a whole.
 */
export function splitFile(text: string): Piece[] | undefined {
  if (text.includes("\r") && loneCarriageReturn.test(text)) return undefined;
  const splitter = new Splitter(text);
  for (const line of linesOf(text, 0)) if (!splitter.take(line)) return undefined;
  return splitter.pieces();
}

const loneCarriageReturn = /\r(?!\n)/;

class Splitter {
  readonly #text: string;
  readonly #pieces: Piece[] = [];
  #section: SectionSplitter | undefined;
  /** The section that a top-level key ended. It goes on where lines follow that cannot belong to the key. */
  #ended: SectionSplitter | undefined;
  /** Indentation of the first line below a key that is no section. */
  #childIndent = Number.POSITIVE_INFINITY;
  #isMarked = false;

  constructor(text: string) {
    this.#text = text;
  }

  pieces(): Piece[] {
    for (const [i, piece] of this.#pieces.entries()) piece.end = this.#pieces[i + 1]?.start ?? this.#text.length;
    return this.#pieces;
  }

  /** False where the file must be parsed as a whole. */
  take(line: TextLine): boolean {
    if (this.#section?.isInside(line)) return true;
    const content = contentOf(this.#text, line);
    if (saysNothing.test(content)) return true;
    if (this.#section?.canHold(line, content)) return this.#section.take(line, content);
    return line.indent === 0 ? this.#atTopLevel(line, content) : this.#belowKey(line, content);
  }

  #atTopLevel(line: TextLine, content: string): boolean {
    if (documentMark.test(content)) return this.#documentMark(line, content);
    if (explicitKey.test(content) || (this.#pieces.length === 0 && /^[%{[]/.test(content))) return false;
    if (isItem(content) && this.#pieces.at(-1)?.type === "setting") return true;
    this.#begin(line, content);
    return true;
  }

  /** One `---` may begin a file, and one `...` end it. */
  #documentMark({ start, end }: TextLine, content: string): boolean {
    if (!/^(?:---|\.\.\.)\s*(?:#|$)/.test(content)) return false;
    const opens = content.startsWith("-");
    const isAtEdge = opens ? this.#pieces.length === 0 && !this.#isMarked : !/^\s*[^#\s]/m.test(this.#text.slice(end));
    if (!isAtEdge) this.#pieces.push({ type: "document", start, end: start });
    this.#isMarked ||= opens;
    this.#ended = this.#section;
    this.#section = undefined;
    return true;
  }

  #begin({ start }: TextLine, content: string): void {
    const [, written, behind = ""] = plainKey.exec(content) ?? [];
    const key = written?.trimEnd();
    if (key === undefined && !unusualKey.test(content)) {
      this.#pieces.push({ type: "stray", start, end: start });
      return;
    }
    this.#ended = this.#section;
    this.#section = undefined;
    this.#childIndent = Number.POSITIVE_INFINITY;
    if (key === undefined || (isSectionKey(key) && /^[[{&*!|>]/.test(behind)))
      this.#pieces.push({ type: "unusual", start, end: start });
    else if (isSectionKey(key)) this.#beginSection(key, start);
    else this.#pieces.push({ type: "setting", start, end: start });
  }

  #beginSection(section: SectionKey, start: number): void {
    this.#pieces.push({ type: "header", section, start, end: start });
    this.#section = new SectionSplitter(section, this.#text, this.#pieces);
    this.#ended = undefined;
  }

  /** An indented line where no section is open goes on with what is. */
  #belowKey(line: TextLine, content: string): boolean {
    if (this.#pieces.length === 0) return this.#indentedBeginning(line);
    const isTooShallow = line.indent < this.#childIndent && this.#childIndent !== Number.POSITIVE_INFINITY;
    if (
      isTooShallow &&
      this.#ended?.indent === line.indent &&
      this.#pieces.at(-1)?.type === "setting" &&
      plainKey.test(content)
    ) {
      this.#section = this.#ended;
      return this.#section.take(line, content);
    }
    this.#childIndent = Math.min(this.#childIndent, line.indent);
    return true;
  }

  /** A file may be indented as a whole. Where it is not, its first lines have lost what they belong to. */
  #indentedBeginning({ start }: TextLine): boolean {
    if (!topLevelLine.test(this.#text)) return false;
    this.#pieces.push({ type: "stray", start, end: start });
    return true;
  }
}

const documentMark = /^(?:---|\.\.\.)(?:\s|$)/;
const explicitKey = /^\?(?:\s|$)/;
const plainKey = /^((?:[^\s#"'&*!|>%@`,[\]{}?-]|[?-](?=\S))(?:[^:#]|:(?=\S))*):(?:\s+(.*)|$)/;
const unusualKey = /^["'&*!].*:(?:\s|$)/;
const topLevelLine = /^(?!---)[^\s#]/m;
