import { scanFlow } from "./mending/flow-scan.ts";
import type { Piece } from "./piece.ts";
import type { RecordForm, SectionKey } from "./record-syntax.ts";
import { contentOf, isItem, linesOf, saysNothing, type TextLine } from "./text-lines.ts";

/**
 * Cuts a text that consists of records of one section, and of nothing else, as they are cut in their file.
 * @param indent of the records, in columns
 * @returns `undefined` where a line belongs to no record, or may not be what it seems
 */
export function resplitRecords(
  section: SectionKey,
  form: RecordForm,
  indent: number,
  text: string,
): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  const splitter = new SectionSplitter(section, text, pieces);
  for (const line of linesOf(text, 0)) {
    if (splitter.isInside(line)) continue;
    const content = contentOf(text, line);
    if (saysNothing.test(content) && pieces.length > 0) continue;
    const isOwn = line.indent === indent && line.first - line.start === indent && isItem(content) === (form === "item");
    if (!isOwn || !isRecordStart(content, form) || !splitter.take(line, content)) return undefined;
  }
  for (const [i, piece] of pieces.entries()) piece.end = pieces[i + 1]?.start ?? text.length;
  return pieces.length > 0 && pieces[0]?.start === 0 ? pieces : undefined;
}

/** At the left margin the line would otherwise be a top-level key or no key at all. */
const isRecordStart = (content: string, form: RecordForm): boolean =>
  form === "item" || /^[^\s#"'&*!|>%@`,[\]{}?-][^#]*:(?:\s|$)/.test(content);

/** Finds the records of one section. Pieces are added to those of the file. */
export class SectionSplitter {
  readonly #key: SectionKey;
  readonly #text: string;
  readonly #pieces: Piece[];
  readonly #firstPiece: number;
  #indent = Number.POSITIVE_INFINITY;
  #form: RecordForm | undefined;
  /** The last record is a flow collection on one line: nothing can follow in it. */
  #isClosed = false;

  constructor(key: SectionKey, text: string, pieces: Piece[]) {
    this.#key = key;
    this.#text = text;
    this.#pieces = pieces;
    this.#firstPiece = pieces.length;
  }

  /** Of the records; infinite before the first one. */
  get indent(): number {
    return this.#indent;
  }

  /** Lines that are deeper belong to the last record, whatever they say, unless that is closed. */
  isInside({ indent }: TextLine): boolean {
    return indent > this.#indent && !this.#isClosed;
  }

  /** The items of a list may stand in the first column. */
  canHold({ indent }: TextLine, content: string): boolean {
    return indent > 0 || (isItem(content) && (this.#form !== "entry" || this.#holdsFields()));
  }

  /** False where the file must be parsed as a whole. */
  take(line: TextLine, content: string): boolean {
    if (/^\?(?:\s|$)/.test(content)) return false;
    const form = isItem(content) ? "item" : "entry";
    if (this.#form === undefined) this.#begin(line, form);
    else if (line.indent < this.#indent) this.#takeMisplaced(line, form);
    else if (line.indent > this.#indent) this.#push(line, true);
    else if (form === this.#form) this.#push(line, false);
    return true;
  }

  #begin(line: TextLine, form: RecordForm): void {
    this.#indent = line.indent;
    this.#form = form;
    this.#push(line, false);
  }

  #push(line: TextLine, misplaced: boolean): void {
    const form = this.#form ?? "entry";
    const { start } = line;
    this.#isClosed = this.#endsItself(line);
    this.#pieces.push({ type: "record", section: this.#key, form, start, end: start, misplaced });
  }

  /** Looks at the line alone: what is not there must not be looked for in all the text behind each record. */
  #endsItself({ first, end }: TextLine): boolean {
    const line = this.#text.slice(first, end);
    const bracket = line.indexOf("{");
    if (bracket < 0 || !/(?::|^-)\s+$/.test(line.slice(0, bracket))) return false;
    const { open } = scanFlow(this.#text, first + bracket, end);
    return open.length === 0 && /\}\s*(?:#.*)?$/.test(line);
  }

  /**
   * Indented less than the first record. Either this line is the odd one, or the first record has lost its first line, and what
   * looked like records are its fields.
   */
  #takeMisplaced(line: TextLine, form: RecordForm): void {
    if (this.#holdsFields()) {
      const [lost] = this.#pieces.splice(this.#firstPiece);
      if (lost) this.#pieces.push({ type: "stray", start: lost.start, end: lost.end });
      this.#begin(line, form);
    } else if (form === this.#form) {
      if (form === "entry" && this.#hasChildrenAbove(line)) this.#indent = line.indent;
      this.#push(line, true);
    }
  }

  /** The first "record" has a text for a value, as a field does. */
  #holdsFields(): boolean {
    const first = this.#pieces[this.#firstPiece];
    if (this.#form !== "entry" || first === undefined) return false;
    const [line] = linesOf(this.#text, first.start);
    return line !== undefined && /:\s+[^\s{&!#]/.test(contentOf(this.#text, line));
  }

  /** What stands in the record is no deeper than the records above, so from here on records are less indented. */
  #hasChildrenAbove({ end, indent }: TextLine): boolean {
    const [child, next] = this.#contentLines(end + 1);
    if (child === undefined || child.indent <= indent || child.indent > this.#indent) return false;
    return next === undefined || next.indent <= child.indent;
  }

  #contentLines(from: number): TextLine[] {
    const found: TextLine[] = [];
    for (const line of linesOf(this.#text, from)) {
      if (/^(?:#|$)/.test(contentOf(this.#text, line))) continue;
      if (found.push(line) === 2) break;
    }
    return found;
  }
}
