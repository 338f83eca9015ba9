import type { Position } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { newRecordEdit } from "#core/fixes/new-record.ts";
import type { RecordKind } from "#core/model/spec.ts";
import type { AnyRecord } from "#core/record.ts";
import { rangeIn } from "../ranges.ts";

/** A text to be inserted; `snippet` holds placeholders in the syntax of the protocol. */
export interface NewRecordAnswer {
  readonly uri: string;
  readonly position: Position;
  readonly snippet: string;
  readonly ids: readonly string[];
}

/** A record to be written; a value that is `placeholder` is left to the author. */
export interface RecordToWrite {
  readonly kind: RecordKind;
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
  /** YAML in flow style. */
  readonly written?: Readonly<Record<string, string>>;
}

/** Stands for what the author fills in; a private character, which no text holds. */
export const placeholder = "\u{F8FF}";

/** A record of the file, else of any file that has one: new records are written near it. */
export function recordNear(dossier: Dossier, uri: string): AnyRecord | undefined {
  const files = [dossier.files.get(uri), ...dossier.files.values()];
  return files.find((file) => file && !file.isCatalogue && file.records.length > 0)?.records[0];
}

/** What writes the records, of one kind, one behind the other. */
export function newRecords(
  dossier: Dossier,
  near: AnyRecord,
  records: readonly RecordToWrite[],
): NewRecordAnswer | undefined {
  const edits = records.map((record) => newRecordEdit(dossier, near, record));
  const [first, ...others] = edits;
  const file = first && dossier.files.get(first.file);
  if (first === undefined || file === undefined) return undefined;
  const text = [first.newText, ...others.map(({ newText }) => newText.replace(sectionHeader, ""))].join("");
  return {
    uri: file.path,
    position: rangeIn(file, first.span).start,
    snippet: snippetOf(text),
    ids: records.map(({ id }) => id),
  };
}

/** Where a section is begun, it is begun once. */
const sectionHeader = /^\s*[a-z]+:\r?\n/;

/** Without the signs that mean something in a snippet, and with numbers for the placeholders. */
function snippetOf(text: string): string {
  let number = 0;
  const escaped = text.replace(/[\\$}]/g, "\\$&").replaceAll(placeholder, () => `$${++number}`);
  return `${escaped}$0`;
}
