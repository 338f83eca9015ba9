import { parseFile } from "#core/syntax/parse-file.ts";
import type { DossierFile } from "../dossier-file.ts";
import type { Node } from "../syntax/node.ts";
import type { RecordSyntax, SectionKey } from "../syntax/record-syntax.ts";
import type { Replacement } from "../syntax/syntax-problem.ts";
import { applyEdits } from "../text/edit.ts";
import { overlaps, type Span, shift, spanOf } from "../text/span.ts";
import { blankLineChanges } from "./blank-lines.ts";
import { fieldStepOf, indentationChanges } from "./indentation.ts";
import { lexemesOf } from "./lexemes.ts";
import { spacingChanges } from "./spacing.ts";

/**
 * The changes that write a file, or the lines around a span of it, with regular spacing: blanks, blank lines, quotes and the
 * indentation of fields. Words, comments, their order and the breaks of lines stay. Every record says afterwards what it said
 * before: that is looked at, not assumed. Records that are damaged are left alone, and with them what stands on their lines.
 */
export function formatFile(file: DossierFile, within: Span = spanOf(0, file.text.length)): Replacement[] {
  if (/\r(?!\n)/.test(file.text)) return [];
  const lines = wholeLines(file.text, within);
  const lineBreak = file.text.includes("\r\n") ? "\r\n" : "\n";
  const task: Task = { file, lines, lineBreak, steps: new Steps(file) };
  const pieces = piecesOf(file).filter(({ start, end }) => overlaps({ start, end }, lines));
  const formatted = pieces.map((piece) => ({ piece, changes: changesIn(piece, task) }));
  const wrong = otherRecords(
    file,
    formatted.flatMap(({ changes }) => changes),
  );
  const isRight = ({ piece }: { piece: Piece }) => !piece.records.some((record) => wrong?.has(record));
  const changes = formatted.filter(isRight).flatMap((one) => one.changes);
  return wrong?.size === 0 || (wrong && otherRecords(file, changes)?.size === 0) ? changes : [];
}

/** What is formatted, and how. */
interface Task {
  readonly file: DossierFile;
  readonly lines: Span;
  readonly lineBreak: string;
  readonly steps: Steps;
}

/** A part of a file that begins with a line. `records` are those that begin in it. */
interface Piece extends Span {
  readonly records: readonly RecordSyntax[];
}

/** Records and headers; a section in flow style is one piece, with all records in it. */
function piecesOf({ text, syntax: { records, starts, headers } }: DossierFile): Piece[] {
  const begins = [...Array.from(starts), ...headers.map(({ span }) => span.start)].filter((at) =>
    isLineStart(text, at),
  );
  const bounds = [...new Set([0, ...begins, text.length])].sort((a, b) => a - b);
  let next = 0;
  return bounds.slice(0, -1).map((start, i) => {
    const end = bounds[i + 1] ?? text.length;
    const first = next;
    while (next < starts.length && (starts.at(next) ?? end) < end) next++;
    return { start, end, records: records.slice(first, next) };
  });
}

const isLineStart = (text: string, offset: number): boolean => offset === 0 || text[offset - 1] === "\n";

function changesIn(piece: Piece, { file, lines, lineBreak, steps }: Task): Replacement[] {
  if (isDamaged(file, piece)) return [];
  const { text, start, records } = { ...piece, text: file.text.slice(piece.start, piece.end) };
  const lexemes = lexemesOf(text);
  const edges = { opensFile: start === 0, endsFile: piece.end === file.text.length, lineBreak };
  const spaced = [...blankLineChanges(text, lexemes, edges), ...spacingChanges(text, lexemes)];
  const here = apart(spaced).map((change) => moved(change, start));
  const [record] = records;
  const isOwn = records.length === 1 && record !== undefined && record.text.length === text.length;
  const isWhole = lines.start <= start && piece.end <= lines.end;
  const step = isOwn && isWhole ? steps.of(record.section) : undefined;
  const indented = step === undefined || record === undefined ? [] : indentationChanges(record, lexemes, step);
  const kept = here.filter(({ span }) => lines.start <= span.start && span.end <= lines.end);
  return [...kept, ...indented.map((change) => moved(change, start))].sort(byPlace);
}

function isDamaged({ syntax: { problems } }: DossierFile, { start, end, records }: Piece): boolean {
  if (records.some((record) => record.problems.length > 0)) return true;
  return problems.some(({ span }) => start <= span.start && span.start < end);
}

/** Without the changes of lines that go as a whole. */
function apart(changes: readonly Replacement[]): Replacement[] {
  let end = -1;
  return [...changes]
    .sort((a, b) => byPlace(a, b) || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.end <= end) return false;
      end = Math.max(end, span.end);
      return true;
    });
}

const byPlace = (a: Replacement, b: Replacement): number => a.span.start - b.span.start;

const moved = ({ span, newText }: Replacement, by: number): Replacement => ({ span: shift(span, by), newText });

/** The indentation of fields that most records of a section have; of several, the smallest. */
class Steps {
  readonly #file: DossierFile;
  readonly #known = new Map<SectionKey, number | undefined>();

  constructor(file: DossierFile) {
    this.#file = file;
  }

  of(section: SectionKey | undefined): number | undefined {
    if (section === undefined) return undefined;
    if (!this.#known.has(section)) this.#known.set(section, this.#mostUsual(section));
    return this.#known.get(section);
  }

  #mostUsual(section: SectionKey): number | undefined {
    const counts = new Map<number, number>();
    for (const record of this.#file.syntax.records) {
      const step = record.section === section && record.problems.length === 0 ? fieldStepOf(record) : undefined;
      if (step !== undefined) counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
    return best?.[0];
  }
}

/** The records that would say something else; `undefined` where it is not clear which is which. */
function otherRecords(file: DossierFile, changes: readonly Replacement[]): ReadonlySet<RecordSyntax> | undefined {
  if (changes.length === 0) return new Set();
  const before = file.syntax;
  const after = parseFile(applyEdits(file.text, changes), before);
  const isClear = after.records.length === before.records.length && after.problems.length === before.problems.length;
  return isClear ? new Set(before.records.filter((record, i) => !isSameRecord(record, after.records[i]))) : undefined;
}

function isSameRecord(a: RecordSyntax, b: RecordSyntax | undefined): boolean {
  if (a === b || b === undefined) return a === b;
  const isSameKind = a.section === b.section && a.form === b.form && a.name === b.name;
  return isSameKind && a.problems.length === b.problems.length && isSameNode(a.read().value, b.read().value);
}

/** The same is read: places and styles do not matter. */
function isSameNode(a: Node, b: Node): boolean {
  if (a.kind === "scalar")
    return b.kind === "scalar" && a.text === b.text && (a.style === "plain") === (b.style === "plain");
  if (a.kind === "list")
    return (
      b.kind === "list" &&
      a.items.length === b.items.length &&
      a.items.every((item, i) => isSameNode(item, b.items[i] as Node))
    );
  if (b.kind !== "map" || a.entries.length !== b.entries.length) return false;
  return a.entries.every(({ key, value }, i) => {
    const other = b.entries[i];
    return other !== undefined && key.text === other.key.text && isSameNode(value, other.value);
  });
}

function wholeLines(text: string, { start, end }: Span): Span {
  const newline = text.indexOf("\n", end);
  const from = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  return spanOf(from, newline < 0 ? text.length : newline + 1);
}
