import type { Entry, MapNode } from "#core/syntax/node.ts";
import type { RecordSyntax } from "#core/syntax/record-syntax.ts";
import { spanOf } from "#core/text/span.ts";
import { type Change, insertBefore, insertBehind } from "./record-edits.ts";

/**
 * Writes keys without a value into a mapping of the record, for the author to fill in; an id goes first. Empty where the text is
 * written in a way that cannot be changed in one place.
 */
export function emptyFields(syntax: RecordSyntax, map: MapNode, keys: readonly string[]): Change[] {
  const [first] = map.entries;
  const last = map.entries.at(-1);
  if (first === undefined || last === undefined) return map.flow ? inBraces(map, keys) : belowId(syntax, keys);
  const others = keys.filter((key) => key !== "id");
  const id = others.length < keys.length ? insertBefore(syntax.text, map, first, "id: ") : undefined;
  const rest =
    others.length > 0
      ? insertBehind(syntax.text, map, last, fieldsBehind(syntax.text, first, others, map.flow))
      : undefined;
  return [id, rest].flatMap((change) => change ?? []);
}

function fieldsBehind(text: string, { key }: Entry, keys: readonly string[], inFlow: boolean): string {
  if (inFlow) return keys.map((name) => `${name}: `).join(", ");
  const column = key.span.start - (text.lastIndexOf("\n", key.span.start - 1) + 1);
  return keys.map((name) => `${name}:`).join(`\n${" ".repeat(column)}`);
}

function inBraces({ span }: MapNode, keys: readonly string[]): Change[] {
  return [{ span: spanOf(span.start + 1, span.start + 1), newText: keys.map((name) => `${name}: `).join(", ") }];
}

/** Nothing but the id or the dash is written of the record. In flow style, where there is no indentation, nothing is offered. */
function belowId(record: RecordSyntax, keys: readonly string[]): Change[] {
  const { text, indent, form } = record;
  const fields = keys.map((name) => `${" ".repeat(indent + 2)}${name}:`).join("\n");
  if (form === "item") return text[indent] === "-" ? [insertion(indent + 1, ` ${fields.trimStart()}`)] : [];
  const { key } = record.read();
  const newline = text.indexOf("\n", key?.span.end ?? 0);
  const end = text.slice(0, newline < 0 ? text.length : newline).trimEnd().length;
  return indent > 0 ? [insertion(end, `\n${fields}`)] : [];
}

const insertion = (at: number, newText: string): Change => ({ span: spanOf(at, at), newText });
