import { noCatalogues } from "./catalogues/catalogues.ts";
import { isMisnamedManifest } from "./config.ts";
import { createRecord, type RecordOptions, recordOptions } from "./create-record.ts";
import type { LazyRecordOptions } from "./lazy-record.ts";
import type { AnyRecord, SettingRecord } from "./record.ts";
import { changeBetween, combined, noChange, type RecordChange } from "./record-change.ts";
import { RecordNames } from "./record-names.ts";
import { RecordOrder } from "./record-order.ts";
import { replaceItems } from "./replace-items.ts";
import { type EditedFile, editFile } from "./syntax/edit-file.ts";
import type { FileSyntax } from "./syntax/file-syntax.ts";
import { parseFile } from "./syntax/parse-file.ts";
import type { RecordSyntax } from "./syntax/record-syntax.ts";
import type { TextChange } from "./text/apply-changes.ts";
import type { Lines } from "./text/line-index.ts";
import { type Span, shift } from "./text/span.ts";

/** A file after an edit, and what it changed. */
export interface EditedDossierFile {
  readonly file: DossierFile;
  readonly change: RecordChange;
}

/** One version of a file: text, records, and the way from record-relative spans to positions. Immutable, and valid until the next version is made. */
export class DossierFile {
  /** As the host names it: a URI in the editor, a path relative to the root on the command line. */
  readonly path: string;
  readonly syntax: FileSyntax;
  readonly records: readonly AnyRecord[];
  /** A bibliography, of which nothing but its items is known, and which nobody edits here. */
  readonly isCatalogue: boolean;
  /** The same object as in the version before where each record that stayed is still on the same lines. */
  readonly layout: object;
  #settings: readonly SettingRecord[] | undefined;
  #order: RecordOrder | undefined;
  #hasRepeatedNames: boolean | undefined;
  /** Known of a file in which somebody types. */
  #names: RecordNames | undefined;

  private constructor(parts: Pick<DossierFile, "path" | "syntax" | "records" | "isCatalogue">, layout: object = {}) {
    this.path = parts.path;
    this.syntax = parts.syntax;
    this.records = parts.records;
    this.isCatalogue = parts.isCatalogue;
    this.layout = layout;
  }

  static read(path: string, text: string, previous?: DossierFile, options: RecordOptions = {}): DossierFile {
    const catalogue = options.catalogues?.files.get(path);
    const isCatalogue = catalogue !== undefined;
    const isIgnored = isMisnamedManifest(path);
    const ofCatalogue = { ...options, catalogues: noCatalogues, readings: undefined };
    const made = new NewRecords(recordOptions(path, isCatalogue ? ofCatalogue : options));
    const syntax = catalogue ?? parseFile(text, previous?.syntax, isIgnored ? undefined : (record) => made.of(record));
    const records = isIgnored ? [] : recordsOf(syntax, previous, made);
    return new DossierFile({ path, syntax, records, isCatalogue });
  }

  /**
   * The next version, after edits as an editor tells them. What they do not touch is not looked at, where that is safe: lists are
   * handed on, so that this version is not valid any more.
   */
  edited(changes: readonly TextChange[], options: RecordOptions = {}): EditedDossierFile {
    let edited: EditedDossierFile = { file: this, change: noChange };
    for (const one of changes) {
      const { file, change } = edited.file.#editedOnce(one, options);
      edited = { file, change: combined(edited.change, change) };
    }
    return edited;
  }

  #editedOnce({ range, text }: TextChange, options: RecordOptions): EditedDossierFile {
    if (range === undefined) return this.replaced(text, options);
    const [a, b] = [this.lines.offsetOf(range.start), this.lines.offsetOf(range.end)];
    const span = { start: Math.min(a, b), end: Math.max(a, b) };
    const whole = () => this.text.slice(0, span.start) + text + this.text.slice(span.end);
    return this.#withPart(span, text, options) ?? this.#readAnew(whole(), options);
  }

  /**
   * The next version, with a text that somebody else has of it. As far as it is the same at both ends it is not looked at, as after
   * an edit: an editor opens what is on disk, and another branch of a repository has most of it too.
   */
  replaced(text: string, options: RecordOptions = {}): EditedDossierFile {
    const { span, now } = this.#differenceTo(text);
    if (span.start === span.end && now === "") return { file: this, change: noChange };
    const edited = span.end - span.start <= mostReplaced ? this.#withPart(span, now, options) : undefined;
    return edited ?? this.#readAnew(text, options);
  }

  /** So little of it differs from `text` that `replaced` takes hardly longer than an edit. */
  isNearly(text: string): boolean {
    const { span, now } = this.#differenceTo(text);
    return Math.max(span.end - span.start, now.length) <= mostReplaced;
  }

  /** From the first to the last character that is not the same: where it stands, and what would stand there. */
  #differenceTo(text: string): { readonly span: Span; readonly now: string } {
    const { source } = this.syntax;
    const { head, tail } = source.sameEnds(text);
    return { span: { start: head, end: source.length - tail }, now: text.slice(head, text.length - tail) };
  }

  /** `undefined` where all has to be read, because what concerns one record may concern others. */
  #withPart(span: Span, text: string, options: RecordOptions): EditedDossierFile | undefined {
    if (this.isCatalogue || isMisnamedManifest(this.path)) return undefined;
    const { lineCount } = this.lines;
    const made = new NewRecords(recordOptions(this.path, options));
    const edited = editFile(this.syntax, span, text, (record) => made.of(record));
    return edited && this.#withRecords(edited, lineCount, made);
  }

  #readAnew(text: string, options: RecordOptions): EditedDossierFile {
    const file = DossierFile.read(this.path, text, this, options);
    return { file, change: changeBetween(this.records, file.records) };
  }

  /** @param lineCount before the edit */
  #withRecords({ syntax, first, removed, added }: EditedFile, lineCount: number, made: NewRecords): EditedDossierFile {
    const before = this.records.slice(first, first + removed);
    const known = new Map(before.map((record) => [record.syntax, record]));
    const now = syntax.records.slice(first, first + added).map((record) => known.get(record) ?? made.of(record));
    replaceItems(this.records as AnyRecord[], first, removed, now);
    const isSameLayout = syntax.source.lineCount === lineCount && isInOne(before, now);
    const parts = { path: this.path, syntax, records: this.records, isCatalogue: false };
    const file = new DossierFile(parts, isSameLayout ? this.layout : {});
    file.#settings = this.#settings;
    file.#order = this.#order;
    file.#order?.replace(first, removed, now);
    file.#names = this.#names ?? new RecordNames(file.records);
    if (this.#names) file.#names.replace(before, now);
    return { file, change: changeBetween(before, now) };
  }

  get text(): string {
    return this.syntax.source.toString();
  }

  /** Says the same as comparing with `text`, which would put a long one together. */
  has(text: string): boolean {
    const { source } = this.syntax;
    return source.length === text.length && source.sameEnds(text).head === text.length;
  }

  slice(start: number, end: number): string {
    return this.syntax.source.slice(start, end);
  }

  /** The records in which there may be something that concerns the file, with their places. */
  *notableRecords(): Iterable<{ readonly record: AnyRecord; readonly start: number }> {
    for (const i of this.syntax.notable) {
      const record = this.records[i];
      if (record) yield { record, start: this.syntax.starts.at(i) ?? 0 };
    }
  }

  /** Whatever text may hold something that concerns the file, in whole lines: notable records, and what is in no record. */
  *notableParts(): Iterable<Span> {
    const { source, starts, records, headers, isCutByLine } = this.syntax;
    if (!isCutByLine) {
      yield { start: 0, end: source.length };
      return;
    }
    const parts = [{ start: 0, end: starts.at(0) ?? source.length }];
    for (const { record, start } of this.notableRecords())
      parts.push({ start, end: start + record.syntax.text.length });
    for (const { span } of headers) {
      const above = starts.lastAtOrBefore(span.start);
      const isFirst = starts.length === 0 || (starts.at(0) ?? 0) > span.start;
      if (!isFirst) {
        const start = (starts.at(above) ?? 0) + (records[above]?.text.length ?? 0);
        parts.push({ start, end: starts.at(above + 1) ?? source.length });
      }
    }
    yield* parts.sort((a, b) => a.start - b.start);
  }

  /** The top-level keys that hold no records. */
  get settings(): readonly SettingRecord[] {
    this.#settings ??= this.records.filter((record) => record.kind === "setting");
    return this.#settings;
  }

  get lines(): Lines {
    return this.syntax.source;
  }

  /** Two records of a section, or two settings, have one key. */
  get hasRepeatedNames(): boolean {
    this.#hasRepeatedNames ??= (this.#names ?? new RecordNames(this.records)).areRepeated;
    return this.#hasRepeatedNames;
  }

  /** Offset at which the record begins; `undefined` for a record of another file or version. */
  startOf(record: AnyRecord): number | undefined {
    this.#order ??= new RecordOrder(this.records);
    const place = this.#order.indexOf(record);
    return place === undefined ? undefined : this.syntax.starts.at(place);
  }

  /** The record's span, from the start of the file. */
  spanIn(record: AnyRecord, span: Span): Span {
    return shift(span, this.startOf(record) ?? 0);
  }

  /** The record on a line, counted from 0; on blank lines behind it too. */
  recordOnLine(line: number): AnyRecord | undefined {
    return this.recordAt(this.lines.offsetOf({ line, character: 0 }))?.record;
  }

  /** The record around an offset, also in the blank lines behind it. */
  recordAt(offset: number): { record: AnyRecord; start: number } | undefined {
    const at = this.syntax.starts.lastAtOrBefore(offset);
    const record = this.records[at];
    const start = this.syntax.starts.at(at);
    if (record === undefined || start === undefined || offset < start || offset > start + record.syntax.text.length)
      return undefined;
    return { record, start };
  }
}

/** Characters. Of a longer part each new record is looked for among all old ones, for which there are quicker ways. */
const mostReplaced = 50_000;

/** No more than one record changed, in its place: then none moved between the others. */
const isInOne = (before: readonly AnyRecord[], now: readonly AnyRecord[]): boolean =>
  before.length === now.length && before.filter((record, i) => record !== now[i]).length <= 1;

/** Records made of their syntax as it is read: whoever waits with that has all trees of the file in memory at once. */
class NewRecords {
  readonly #options: LazyRecordOptions;
  readonly #made = new Map<RecordSyntax, AnyRecord>();

  constructor(options: LazyRecordOptions) {
    this.#options = options;
  }

  of(syntax: RecordSyntax): AnyRecord {
    const known = this.#made.get(syntax);
    if (known) return known;
    const record = createRecord(syntax, this.#options);
    this.#made.set(syntax, record);
    return record;
  }
}

/**
 * Records whose text is unchanged are taken from the previous version, the same objects, as long as their order is the same: a
 * record that moved past another one is a new record, because rules see records in the order of the text.
 */
function recordsOf(syntax: FileSyntax, previous: DossierFile | undefined, made: NewRecords): AnyRecord[] {
  const known = new Map<RecordSyntax, number>(previous?.records.map((record, i) => [record.syntax, i]));
  let last = -1;
  return syntax.records.map((recordSyntax) => {
    const i = known.get(recordSyntax) ?? -1;
    const record = i > last ? previous?.records[i] : undefined;
    if (record === undefined) return made.of(recordSyntax);
    last = i;
    return record;
  });
}
