import { replaceItems } from "../replace-items.ts";
import { lastAtOrBefore } from "../text/line-index.ts";
import { type Span, shift } from "../text/span.ts";
import { beforeMark } from "./anchor.ts";
import type { FileSyntax } from "./file-syntax.ts";
import { parsePiece } from "./parse-piece.ts";
import type { Piece } from "./piece.ts";
import { notableIn, type RecordSyntax } from "./record-syntax.ts";
import { resplitRecords } from "./split-section.ts";

/** A file after an edit, and which of its records are new: `added` of them stand where `removed` stood, from index `first` on. */
export interface EditedFile {
  readonly syntax: FileSyntax;
  readonly first: number;
  readonly removed: number;
  readonly added: number;
}

/**
 * Replaces a part of the text that lies in records, and reads again only what it touched. What comes out is what parsing the whole
 * text would give; where that is not certain from the touched records alone, `undefined` says so.
 * @param file is handed on to the next version, and not valid any more
 * @param span from the start of the file
 */
export function editFile(file: FileSyntax, span: Span, newText: string): EditedFile | undefined {
  if (!file.isCutByLine || file.problems.length > 0) return undefined;
  const touched = touchedRecords(file, span);
  if (touched === undefined) return undefined;
  const { first, last, start } = touched;
  const before = file.records.slice(first, last + 1);
  const old = before.map(({ text }) => text).join("");
  const now = old.slice(0, span.start - start) + newText + old.slice(span.end - start);
  if (mayConcernOthers.test(old) || mayConcernOthers.test(now)) return undefined;
  if (old.endsWith("\n") !== now.endsWith("\n")) return undefined;
  const pieces = piecesOf(now, before[0] as RecordSyntax);
  const records = pieces && readPieces(pieces, now, before);
  if (pieces === undefined || records === undefined) return undefined;
  const starts = pieces.map((piece) => piece.start + start);
  return {
    syntax: replaced(file, { first, removed: before.length, records, starts, by: now.length - old.length }),
    first,
    removed: before.length,
    added: records.length,
  };
}

/**
 * Anchors, aliases and tags, which other records may use or be; marks of git and of documents; a lone carriage return, a tab in the
 * indentation or a byte order mark, which change how lines are read.
 */
const mayConcernOthers = new RegExp(
  `${beforeMark}[&*!][^\\s,[\\]{}]|^(?:[<=>|]{7}|---|\\.\\.\\.)|\\r(?!\\n)|^ *\\t|\\uFEFF`,
  "m",
);

/**
 * The records in which the span lies: neighbours of one section without anything between them. The one above belongs to them
 * where the first line of a record, or what stands before its key, is touched.
 */
function touchedRecords(
  { records, starts }: FileSyntax,
  span: Span,
): { first: number; last: number; start: number } | undefined {
  let first = lastAtOrBefore(starts, span.start);
  const last = Math.max(first, lastAtOrBefore(starts, span.end));
  const record = records[first];
  const start = starts[first];
  if (record?.section === undefined || start === undefined || span.start < start) return undefined;
  const firstLine = record.text.indexOf("\n");
  if (firstLine < 0 || span.start <= start + firstLine) first--;
  for (let i = first; i <= last; i++) if (!isNext(records, starts, i, first)) return undefined;
  const end = (starts[last] ?? 0) + (records[last]?.text.length ?? 0);
  return span.end > end ? undefined : { first, last, start: starts[first] ?? 0 };
}

/** The record belongs to the section of the one at `first`, stands right behind the one above and is indented alike. */
function isNext(records: readonly RecordSyntax[], starts: ArrayLike<number>, i: number, first: number): boolean {
  const [head, record, above] = [records[first], records[i], records[i - 1]];
  if (head === undefined || record === undefined) return false;
  if (record.section !== head.section || record.form !== head.form || record.indent !== head.indent) return false;
  return i === first || (starts[i - 1] ?? 0) + (above?.text.length ?? 0) === starts[i];
}

function piecesOf(text: string, { section, form, indent }: RecordSyntax): readonly Piece[] | undefined {
  return section && resplitRecords(section, form, indent, text);
}

/** Records whose text is the same stay the same objects, in their order. */
function readPieces(
  pieces: readonly Piece[],
  text: string,
  before: readonly RecordSyntax[],
): RecordSyntax[] | undefined {
  const known = [...before];
  const records: RecordSyntax[] = [];
  for (const { start, end } of pieces) {
    const source = text.slice(start, end);
    const at = known.findIndex((record) => record.text === source);
    const [same] = at < 0 ? [] : known.splice(0, at + 1).slice(-1);
    const [{ section, form }] = before as [RecordSyntax];
    const record = same ?? parsePiece(section, form, source, () => false);
    if (record === undefined) return undefined;
    records.push(record);
  }
  return records;
}

interface Splice {
  readonly first: number;
  readonly removed: number;
  readonly records: readonly RecordSyntax[];
  readonly starts: readonly number[];
  /** By how many characters all that follows is moved. */
  readonly by: number;
}

function replaced(file: FileSyntax, { first, removed, records, starts, by }: Splice): FileSyntax {
  const source = file.source.replaced(first + 1, removed, chunksOf(file, first + removed - 1, records));
  replaceItems(file.records as RecordSyntax[], first, removed, records);
  const from = starts[0] ?? 0;
  return {
    ...file,
    source,
    starts: startsAfter(file.starts, { first, removed, starts, by }),
    notable: notableAfter(file.notable, first, removed, records),
    headers: file.headers.map((header) =>
      header.span.start < from ? header : { ...header, span: shift(header.span, by) },
    ),
  };
}

function startsAfter(before: Float64Array, { first, removed, starts, by }: Omit<Splice, "records">): Float64Array {
  const isAsLong = starts.length === removed;
  const after = isAsLong ? before : new Float64Array(before.length - removed + starts.length);
  if (!isAsLong) {
    after.set(before.subarray(0, first));
    after.set(before.subarray(first + removed), first + starts.length);
  }
  after.set(starts, first);
  if (by !== 0) for (let i = first + starts.length; i < after.length; i++) after[i] = (after[i] ?? 0) + by;
  return after;
}

function notableAfter(
  notable: readonly number[],
  first: number,
  removed: number,
  records: readonly RecordSyntax[],
): readonly number[] {
  const by = records.length - removed;
  return [
    ...notable.filter((i) => i < first),
    ...notableIn(records).map((i) => first + i),
    ...notable.filter((i) => i >= first + removed).map((i) => i + by),
  ];
}

/** A chunk is a record and what stands between it and the next one. */
function chunksOf(file: FileSyntax, last: number, records: readonly RecordSyntax[]): string[] {
  const between = file.source.chunk(last + 1).slice(file.records[last]?.text.length ?? 0);
  return records.map(({ text }, i) => (i === records.length - 1 ? text + between : text));
}
