import { type AnyRecord, createRecord, type SettingRecord } from "./record.ts";
import type { FileSyntax } from "./syntax/file-syntax.ts";
import { parseFile } from "./syntax/parse-file.ts";
import type { RecordSyntax } from "./syntax/record-syntax.ts";
import { LineIndex, lastAtOrBefore } from "./text/line-index.ts";
import { type Span, shift } from "./text/span.ts";

/** One version of a file: text, records, and the way from record-relative spans to positions. Immutable. */
export class DossierFile {
  /** As the host names it: a URI in the editor, a path relative to the root on the command line. */
  readonly path: string;
  readonly syntax: FileSyntax;
  readonly records: readonly AnyRecord[];
  #settings: readonly SettingRecord[] | undefined;
  #lines: LineIndex | undefined;
  #starts: Map<AnyRecord, number> | undefined;

  constructor(path: string, text: string, previous?: DossierFile) {
    this.path = path;
    this.syntax = parseFile(text, previous?.syntax);
    this.records = recordsOf(this.syntax, previous);
  }

  get text(): string {
    return this.syntax.text;
  }

  /** The top-level keys that hold no records. */
  get settings(): readonly SettingRecord[] {
    this.#settings ??= this.records.filter((record) => record.kind === "setting");
    return this.#settings;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  /** Offset at which the record begins; `undefined` for a record of another file or version. */
  startOf(record: AnyRecord): number | undefined {
    this.#starts ??= new Map(this.records.map((known, i) => [known, this.syntax.starts[i] ?? 0]));
    return this.#starts.get(record);
  }

  /** The record's span, from the start of the file. */
  spanIn(record: AnyRecord, span: Span): Span {
    return shift(span, this.startOf(record) ?? 0);
  }

  /** The record around an offset, also in the blank lines behind it. */
  recordAt(offset: number): { record: AnyRecord; start: number } | undefined {
    const at = lastAtOrBefore(this.syntax.starts, offset);
    const record = this.records[at];
    const start = this.syntax.starts[at];
    if (record === undefined || start === undefined || offset < start || offset > start + record.syntax.text.length)
      return undefined;
    return { record, start };
  }
}

/**
 * Records whose text is unchanged are taken from the previous version, the same objects, as long as their order is the same: a
 * record that moved past another one is a new record, because rules see records in the order of the text.
 */
function recordsOf(syntax: FileSyntax, previous: DossierFile | undefined): AnyRecord[] {
  const known = new Map<RecordSyntax, number>(previous?.records.map((record, i) => [record.syntax, i]));
  let last = -1;
  return syntax.records.map((recordSyntax) => {
    const i = known.get(recordSyntax) ?? -1;
    const record = i > last ? previous?.records[i] : undefined;
    if (record === undefined) return createRecord(recordSyntax);
    last = i;
    return record;
  });
}
