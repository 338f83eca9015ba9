import { carveRecords } from "./carve.ts";
import { duplicateSection, type FileSyntax } from "./file-syntax.ts";
import { parsePiece } from "./parse-piece.ts";
import type { RecordSyntax, SectionHeader } from "./record-syntax.ts";
import { type Piece, splitFile } from "./split.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";

/**
 * Parses a dossier file. Never throws and never gives up: from damaged text the records around the damage come out.
 * Records whose text is the same in `previous` are taken from there, the same objects, so that an edit costs what it changed.
 */
export function parseFile(text: string, previous?: FileSyntax): FileSyntax {
  const pieces = splitFile(text);
  if (pieces === undefined) return carveRecords(text);
  return assemble(text, pieces, new Reuse(previous?.records ?? [])) ?? carveRecords(text);
}

/** `undefined` where a record uses an anchor of another one: only a parse of the whole file resolves it. */
function assemble(text: string, pieces: readonly Piece[], reuse: Reuse): FileSyntax | undefined {
  const records: RecordSyntax[] = [];
  const starts: number[] = [];
  const headers: SectionHeader[] = [];
  const problems: SyntaxProblem[] = [];
  for (const piece of pieces) {
    const { start } = piece;
    if (piece.type === "header") {
      const header = { section: piece.section, span: { start, end: start + piece.section.length } };
      problems.push(...inlineText(text, piece));
      if (headers.some((other) => other.section === header.section)) problems.push(duplicateSection(header));
      headers.push(header);
    } else if (piece.type === "stray") {
      problems.push(strayText(text, piece));
    } else {
      const source = text.slice(start, piece.end);
      const section = piece.type === "record" ? piece.section : undefined;
      const form = piece.type === "record" ? piece.form : "entry";
      const record = reuse.take(section, form, source) ?? parsePiece(section, form, source);
      if (record === undefined) return undefined;
      records.push(record);
      starts.push(start);
    }
  }
  return { text, records, starts, headers, problems };
}

function strayText(text: string, { start, end }: Piece): SyntaxProblem {
  const [line = ""] = text.slice(start, end).split(/\r?\n/, 1);
  return { code: "STRAY_TEXT", span: { start, end: start + line.trimEnd().length }, detail: "Here a key with a colon is due.", mend: [] };
}

/** `events: something`: the records below are read all the same. */
function inlineText(text: string, { start, end }: Piece): SyntaxProblem[] {
  const [line = ""] = text.slice(start, end).split(/\r?\n/, 1);
  const inline = /^[a-z]+:\s+(?=[^\s#])/.exec(line);
  if (!inline) return [];
  const span = { start: start + inline[0].length, end: start + line.trimEnd().length };
  return [{ code: "STRAY_TEXT", span, detail: "Here records are due, on lines of their own.", mend: [] }];
}

/** The records of the previous version by their text; each is handed out once, because equal texts are still two records. */
class Reuse {
  readonly #byText = new Map<string, RecordSyntax[]>();

  constructor(records: readonly RecordSyntax[]) {
    for (const record of records) {
      const same = this.#byText.get(record.text);
      if (same) same.push(record);
      else this.#byText.set(record.text, [record]);
    }
  }

  take(section: RecordSyntax["section"], form: RecordSyntax["form"], text: string): RecordSyntax | undefined {
    const same = this.#byText.get(text);
    const at = same?.findIndex((record) => record.section === section && record.form === form) ?? -1;
    return at < 0 ? undefined : same?.splice(at, 1)[0];
  }
}
