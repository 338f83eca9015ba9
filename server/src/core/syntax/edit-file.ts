import { replaceItems } from "../replace-items.ts";
import type { Offsets } from "../text/offsets.ts";
import { type Span, shift } from "../text/span.ts";
import { beforeMark } from "./anchor.ts";
import type { FileSyntax } from "./file-syntax.ts";
import { parsePiece } from "./parse-piece.ts";
import type { Piece } from "./piece.ts";
import { type Meet, notableIn, type RecordSyntax } from "./record-syntax.ts";
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
export function editFile(
  file: FileSyntax,
  span: Span,
  newText: string,
  meet: Meet = () => undefined,
): EditedFile | undefined {
  if (!file.isCutByLine || file.problems.length > 0) return undefined;
  const touched = touchedRecords(file, span);
  if (touched === undefined) return undefined;
  const { first, last, start } = touched;
  const before = file.records.slice(first, last + 1);
  const old = before.map(({ text }) => text).join("");
  const inserted = { start: span.start - start, text: newText };
  const now = old.slice(0, inserted.start) + newText + old.slice(span.end - start);
  if (mayConcernOthers.test(old) || mayConcernOthers.test(now)) return undefined;
  if (old.endsWith("\n") !== now.endsWith("\n")) return undefined;
  const pieces = piecesOf(now, before[0] as RecordSyntax);
  const records = pieces && readPieces(pieces, { now, inserted, before }, meet);
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
  let first = starts.lastAtOrBefore(span.start);
  const last = Math.max(first, starts.lastAtOrBefore(span.end));
  const record = records[first];
  const start = starts.at(first);
  if (record?.section === undefined || start === undefined || span.start < start) return undefined;
  const firstLine = record.text.indexOf("\n");
  if (firstLine < 0 || span.start <= start + firstLine) first--;
  for (let i = first; i <= last; i++) if (!isNext(records, starts, i, first)) return undefined;
  const end = (starts.at(last) ?? 0) + (records[last]?.text.length ?? 0);
  return span.end > end ? undefined : { first, last, start: starts.at(first) ?? 0 };
}

/** The record belongs to the section of the one at `first`, stands right behind the one above and is indented alike. */
function isNext(records: readonly RecordSyntax[], starts: Offsets, i: number, first: number): boolean {
  const [head, record, above] = [records[first], records[i], records[i - 1]];
  if (head === undefined || record === undefined) return false;
  if (record.section !== head.section || record.form !== head.form || record.indent !== head.indent) return false;
  return i === first || (starts.at(i - 1) ?? 0) + (above?.text.length ?? 0) === starts.at(i);
}

function piecesOf(text: string, { section, form, indent }: RecordSyntax): readonly Piece[] | undefined {
  return section && resplitRecords(section, form, indent, text);
}

interface Rewritten {
  readonly before: readonly RecordSyntax[];
  readonly now: string;
  /** A part of `now`. What is cut out of it shares the memory of the file that it may come from. */
  readonly inserted: { readonly start: number; readonly text: string };
}

/** Records whose text is the same stay the same objects, in their order. */
function readPieces(pieces: readonly Piece[], rewritten: Rewritten, meet: Meet): RecordSyntax[] | undefined {
  const { before } = rewritten;
  const known = [...before];
  const records: RecordSyntax[] = [];
  for (const { start, end } of pieces) {
    const source = cut(rewritten, start, end);
    const at = known.findIndex((record) => record.text === source);
    const [same] = at < 0 ? [] : known.splice(0, at + 1).slice(-1);
    const [{ section, form }] = before as [RecordSyntax];
    const record = same ?? parsePiece(section, form, source, () => false);
    if (record === undefined) return undefined;
    if (same === undefined) meet(record);
    records.push(record);
  }
  return records;
}

function cut({ now, inserted }: Rewritten, start: number, end: number): string {
  const from = start - inserted.start;
  const isInside = from >= 0 && end <= inserted.start + inserted.text.length;
  return isInside ? inserted.text.slice(from, end - inserted.start) : now.slice(start, end);
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
  file.starts.replace(first, removed, starts, by);
  return {
    ...file,
    source,
    notable: notableAfter(file.notable, first, removed, records),
    headers: file.headers.map((header) =>
      header.span.start < from ? header : { ...header, span: shift(header.span, by) },
    ),
  };
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
