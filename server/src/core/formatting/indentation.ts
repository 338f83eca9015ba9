import type { RecordSyntax } from "../syntax/record-syntax.ts";
import type { Replacement } from "../syntax/syntax-problem.ts";
import { spanOf } from "../text/span.ts";
import type { Lexeme } from "./lexemes.ts";

/**
 * The changes that give the fields of a record the indentation that is usual in its section. All its lines are moved by as much, so
 * that they stand to each other as before.
 * @param step by how many columns fields stand deeper than the record
 */
export function indentationChanges(record: RecordSyntax, lexemes: readonly Lexeme[], step: number): Replacement[] {
  const own = fieldStepOf(record);
  const wanted = record.form === "item" ? itemStep : step;
  if (own === undefined || own === wanted) return [];
  const column = record.indent + own;
  return [...dashChange(record, own), ...lineChanges(record.text, lexemes, column, wanted - own)];
}

/** By how many columns the fields of a record in block style stand deeper than its first line does. */
export function fieldStepOf(record: RecordSyntax): number | undefined {
  const { text, form, indent } = record;
  const { value } = record.read();
  if (value.kind !== "map" || value.flow) return undefined;
  const first = value.entries[0]?.key.span.start;
  if (first === undefined) return undefined;
  const line = text.lastIndexOf("\n", first - 1) + 1;
  const isBelow = line > 0;
  if (isBelow !== (form === "entry") || !/^ *(?:- *)?$/.test(text.slice(line, first))) return undefined;
  return first - line - indent;
}

/** Behind the dash, one blank. */
const itemStep = 2;

function dashChange({ form, indent }: RecordSyntax, own: number): Replacement[] {
  return form === "item" ? [{ span: spanOf(indent + 1, indent + own), newText: " " }] : [];
}

/** Comments that stand less deep belong to the next record. */
function lineChanges(text: string, lexemes: readonly Lexeme[], column: number, by: number): Replacement[] {
  const changes: Replacement[] = [];
  for (let line = text.indexOf("\n") + 1; line > 0 && line < text.length; line = text.indexOf("\n", line) + 1) {
    const blanks = /^ */.exec(text.slice(line, line + 1000))?.[0].length ?? 0;
    if (blanks < column || (isBlankLine(text, line + blanks) && !isInScalar(lexemes, line))) continue;
    changes.push(
      by > 0 ? { span: spanOf(line, line), newText: " ".repeat(by) } : { span: spanOf(line, line - by), newText: "" },
    );
  }
  return changes;
}

const isBlankLine = (text: string, offset: number): boolean =>
  /^[\t\r]*(?:\n|$)/.test(text.slice(offset, offset + 100));

const isInScalar = (lexemes: readonly Lexeme[], offset: number): boolean =>
  lexemes.some(({ kind, start, end }) => kind === "block" && start <= offset && offset < end);
