import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { models, sectionOfKind } from "#core/model/kinds.ts";
import type { ObjectSpec, RecordKind } from "#core/model/spec.ts";
import type { AnyRecord } from "#core/record.ts";
import { scalarText } from "#core/syntax/quote.ts";
import type { Edit } from "#core/text/edit.ts";

/**
 * The edit that records an id with empty required fields: behind the last record of that kind in the file that holds it, else in
 * a new section at the end of the file of `near`.
 */
export function newRecordEdit(dossier: Dossier, near: AnyRecord, kind: RecordKind, id: string): Edit {
  const last = dossier.inTextOrder([...dossier.index.records(kind)].map((record) => ({ record }))).at(-1)?.record;
  const at = last && dossier.locate(last);
  if (last && at) return behind(at.file, at.start, last, kind, id);
  const file = dossier.locate(near)?.file;
  const text = file?.text ?? "";
  const section = `${sectionOfKind[kind]}:\n${stub(kind, id, "entry", "  ")}`;
  return insertion(file, text.length, `${text === "" || text.endsWith("\n") ? "" : "\n"}\n${section}`);
}

function behind(file: DossierFile, start: number, { syntax }: AnyRecord, kind: RecordKind, id: string): Edit {
  const end = start + syntax.text.trimEnd().length;
  const indent = " ".repeat(syntax.indent);
  return insertion(file, end, `\n${stub(kind, id, syntax.form, indent).trimEnd()}`);
}

function insertion(file: DossierFile | undefined, offset: number, text: string): Edit {
  const newText = file?.text.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
  return { file: file?.path ?? "", span: { start: offset, end: offset }, newText };
}

function stub(kind: RecordKind, id: string, form: "entry" | "item", indent: string): string {
  const spec: ObjectSpec = models[kind];
  const needed = Object.entries(spec.keys).filter(([key, { required }]) => required || key === spec.oneOf[0]);
  const fields = needed.map(([key]) => `${indent}  ${key}:\n`).join("");
  const name = scalarText(id, false);
  return form === "entry" ? `${indent}${name}:\n${fields}` : `${indent}- id: ${name}\n${fields}`;
}
