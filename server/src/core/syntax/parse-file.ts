import { append } from "#core/group-by.ts";
import { ChunkedText } from "../text/chunked-text.ts";
import { Offsets } from "../text/offsets.ts";
import { shift } from "../text/span.ts";
import { hasAnchor } from "./anchor.ts";
import { carvePart, carveRecords } from "./carve.ts";
import type { FileSyntax } from "./file-syntax.ts";
import { lineAt } from "./mending/source-line.ts";
import { parsePiece } from "./parse-piece.ts";
import type { Piece } from "./piece.ts";
import { type Meet, notableIn, type RecordSyntax, type SectionHeader } from "./record-syntax.ts";
import { splitFile } from "./split.ts";
import { moveProblem, type SyntaxCode, type SyntaxProblem } from "./syntax-problem.ts";

/**
 * Parses a dossier file. Never throws and never gives up: from damaged text the records around the damage come out.
 * Records whose text is the same in `previous` are taken from there, the same objects, so that an edit costs what it changed.
 */
export function parseFile(text: string, previous?: FileSyntax, meet: Meet = () => undefined): FileSyntax {
  const pieces = splitFile(text);
  if (pieces === undefined) return carveRecords(text);
  const assembly = new Assembly(text, new Reuse(previous?.isWhole === false ? previous.records : []), meet);
  for (const piece of pieces) if (!assembly.add(piece)) return carveRecords(text);
  return assembly.file();
}

class Assembly {
  readonly #text: string;
  readonly #reuse: Reuse;
  readonly #meet: Meet;
  readonly #records: RecordSyntax[] = [];
  readonly #starts: number[] = [];
  readonly #headers: SectionHeader[] = [];
  readonly #problems: SyntaxProblem[] = [];
  #isCutByLine = true;

  constructor(text: string, reuse: Reuse, meet: Meet) {
    this.#text = text;
    this.#reuse = reuse;
    this.#meet = meet;
  }

  file(): FileSyntax {
    const [records, starts, headers] = [this.#records, this.#starts, this.#headers];
    // Behind a byte order mark the first record begins in the middle of a line.
    const isCutByLine = this.#isCutByLine && !this.#text.startsWith("\uFEFF");
    const texts = records.map((record) => record.text);
    const source = isCutByLine ? ChunkedText.of(this.#text, starts, texts) : ChunkedText.of(this.#text, []);
    const [notable, problems] = [notableIn(records), this.#problems];
    return {
      source,
      records,
      starts: new Offsets(starts),
      notable,
      headers,
      problems,
      isWhole: false,
      isCutByLine,
    };
  }

  /** False where a record uses an anchor of another one: only a parse of the whole file resolves it. */
  add(piece: Piece): boolean {
    switch (piece.type) {
      case "header":
        this.#headers.push({
          section: piece.section,
          span: { start: piece.start, end: piece.start + piece.section.length },
        });
        this.#reportInlineText(piece);
        return true;
      case "stray":
        this.#report("STRAY_TEXT", piece.start, 0);
        return true;
      case "document":
        this.#report("MULTIPLE_DOCS", piece.start, 0);
        return true;
      case "unusual":
        return this.#addUnusual(piece);
      case "record":
        if (piece.misplaced) this.#report("RECORD_INDENT", piece.start, 0);
        return this.#addRecord(piece, piece.section, piece.form);
      default:
        return this.#addRecord(piece, undefined, "entry");
    }
  }

  #addRecord({ start, end }: Piece, section: RecordSyntax["section"], form: RecordSyntax["form"]): boolean {
    const source = this.#text.slice(start, end);
    const known = this.#reuse.take(section, form, source);
    const record = known ?? parsePiece(section, form, source, this.#isAnchored);
    if (record === undefined) return false;
    if (known === undefined) this.#meet(record);
    this.#records.push(record);
    this.#starts.push(start);
    return true;
  }

  /** A name that merely begins like that of an anchor is taken for one: then the file is parsed as a whole. */
  readonly #isAnchored = (name: string): boolean => hasAnchor(this.#text, name);

  #addUnusual({ start, end }: Piece): boolean {
    this.#isCutByLine = false;
    const part = carvePart(this.#text.slice(start, end), this.#isAnchored);
    if (part === undefined) return false;
    this.#records.push(...part.records);
    this.#starts.push(...part.starts.map((at) => at + start));
    this.#headers.push(...part.headers.map((header) => ({ ...header, span: shift(header.span, start) })));
    this.#problems.push(...part.problems.map((problem) => moveProblem(problem, start)));
    return true;
  }

  /** `events: something`: the records below are read all the same. */
  #reportInlineText({ start }: Piece): void {
    const line = lineAt(this.#text, start);
    const inline = /^[a-z]+\s*:\s+(?=[^\s#])(?!(?:~|null)\s*(?:#|$))/.exec(this.#text.slice(start, line.end));
    if (inline) this.#report("RECORDS_DUE", start, inline[0].length);
  }

  /** From `skipped` characters behind the start of a line to its end. */
  #report(code: SyntaxCode, lineStart: number, skipped: number): void {
    const { content, end } = lineAt(this.#text, lineStart);
    const start = Math.max(lineStart + skipped, content);
    const written = this.#text.slice(start, end).trimEnd();
    this.#problems.push({ code, span: { start, end: start + written.length }, detail: "", mend: [] });
  }
}

/** The records of the previous version by their text; each is handed out once, because equal texts are still two records. */
class Reuse {
  readonly #byText = new Map<string, RecordSyntax[]>();

  constructor(records: readonly RecordSyntax[]) {
    for (const record of records) {
      if (mayDependOnFile(record)) continue;
      append(this.#byText, record.text, record);
    }
  }

  take(section: RecordSyntax["section"], form: RecordSyntax["form"], text: string): RecordSyntax | undefined {
    // Of a file that is read for the first time, no text is looked up: that takes as long as reading all of it.
    const same = this.#byText.size === 0 ? undefined : this.#byText.get(text);
    const at = same?.findIndex((record) => record.section === section && record.form === form) ?? -1;
    return at < 0 ? undefined : same?.splice(at, 1)[0];
  }
}

/** `*name` is a mistake only as long as no other record has the anchor. */
const mayDependOnFile = ({ problems, text }: RecordSyntax): boolean => problems.length > 0 && text.includes("*");
