import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { models, sectionOfKind } from "#core/model/kinds.ts";
import type { ObjectSpec, RecordKind } from "#core/model/spec.ts";
import type { AnyRecord, DossierRecord } from "#core/record.ts";
import { scalarText } from "#core/syntax/quote.ts";
import type { RecordForm } from "#core/syntax/record-syntax.ts";
import { byCodeUnit } from "#core/text/by-code-unit.ts";
import type { Edit } from "#core/text/edit.ts";

/** What is written for a new record; required fields without a value are left empty. */
export interface NewRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Values that are YAML in flow style, on one line. */
  readonly written?: Readonly<Record<string, string>>;
}

/**
 * The edit that records an id: behind the last record of that kind in the file of `near`, else in the file that holds most of them, in
 * the style of that record; where there is none, in the section that waits for it, or in a new section at the end of the file of
 * `near`.
 */
export function newRecordEdit(dossier: Dossier, near: AnyRecord, added: NewRecord): Edit {
  const file = dossier.locate(near)?.file;
  const last = lastOfKind(dossier, file, added.kind);
  if (last) return behind(last, added);
  const text = file?.text ?? "";
  const header = file?.syntax.headers.find(({ section }) => section === sectionOfKind[added.kind]);
  if (header) return insertion(file, endOfLine(text, header.span.end), `\n${stub(added, "entry", "  ")}`);
  const gap = text === "" || text.endsWith("\n") ? "\n" : "\n\n";
  return insertion(file, text.length, `${gap}${sectionOfKind[added.kind]}:\n${stub(added, "entry", "  ")}\n`);
}

interface Placed {
  readonly record: DossierRecord;
  readonly file: DossierFile;
  readonly start: number;
}

function lastOfKind(dossier: Dossier, near: DossierFile | undefined, kind: RecordKind): Placed | undefined {
  const file = near?.records.some((record) => record.kind === kind) ? near : fileWithMost(dossier, kind);
  const record = file?.records.findLast((one): one is DossierRecord => one.kind === kind);
  return file && record && { record, file, start: file.startOf(record) ?? 0 };
}

/** Of several, the first by path. */
function fileWithMost(dossier: Dossier, kind: RecordKind): DossierFile | undefined {
  const counts = new Map<string, number>();
  for (const { path } of dossier.recordsOf(kind)) {
    if (dossier.files.get(path)?.isCatalogue) continue;
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
  return most && dossier.files.get(most[0]);
}

function behind({ record, file, start }: Placed, added: NewRecord): Edit {
  const { form, indent, text } = record.syntax;
  const { key, value } = record;
  if (!isBlock(file, start, record))
    return insertion(file, start + text.trimEnd().length, `, ${flowStub(added, form)}`);
  const end = text.slice(0, Math.max(value.span.end, key?.span.end ?? 0)).trimEnd().length;
  return insertion(file, endOfLine(file.text, start + end), `\n${stub(added, form, " ".repeat(indent))}`);
}

/** A record on lines of its own; in `sources: {a: …}` it has none. */
function isBlock({ text }: DossierFile, start: number, { syntax }: DossierRecord): boolean {
  if (start > 0 && text[start - 1] !== "\n") return false;
  return syntax.form === "item" ? syntax.text.trimStart().startsWith("-") : syntax.indent > 0;
}

/** Before the line break, and behind a comment. */
function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  const end = newline < 0 ? text.length : newline;
  return text[end - 1] === "\r" ? end - 1 : end;
}

function insertion(file: DossierFile | undefined, offset: number, text: string): Edit {
  const newText = file?.text.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
  return { file: file?.path ?? "", span: { start: offset, end: offset }, newText };
}

function stub(added: NewRecord, form: RecordForm, indent: string): string {
  const id = scalarText(added.id, false);
  const fields = fieldsOf(added, false).map(([key, value]) => `${key}:${value === "" ? "" : ` ${value}`}`);
  const first = form === "entry" ? `${indent}${id}:` : `${indent}- id: ${id}`;
  return [first, ...fields.map((field) => `${indent}  ${field}`)].join("\n");
}

function flowStub(added: NewRecord, form: RecordForm): string {
  const id = scalarText(added.id, true);
  const fields = fieldsOf(added, true).map(([key, value]) => `${key}: ${value}`);
  return form === "entry" ? `${id}: {${fields.join(", ")}}` : `{${[`id: ${id}`, ...fields].join(", ")}}`;
}

/** As YAML; "" where nothing is known of what is needed. */
function fieldsOf({ kind, values = {}, written = {} }: NewRecord, inFlow: boolean): [key: string, value: string][] {
  const spec: ObjectSpec = models[kind];
  const known = new Map([
    ...Object.entries(values).map(([key, value]) => [key, scalarText(value, inFlow)] as const),
    ...Object.entries(written),
  ]);
  const isOneThere = spec.oneOf.some((key) => known.has(key));
  const isNeeded = (key: string, required: boolean) => required || (!isOneThere && key === spec.oneOf[0]);
  const keys = Object.entries(spec.keys).filter(([key, { required }]) => known.has(key) || isNeeded(key, required));
  return keys.map(([key]) => [key, known.get(key) ?? ""]);
}
