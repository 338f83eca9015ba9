import type { Dossier } from "#core/dossier.ts";
import type { AnyRecord } from "#core/record.ts";
import {
  type Entry,
  entryOf,
  isEmpty,
  type ListNode,
  type MapNode,
  type Node,
  type ScalarNode,
} from "#core/syntax/node.ts";
import { scalarText } from "#core/syntax/quote.ts";
import type { Edit } from "#core/text/edit.ts";
import { type Span, spanOf } from "#core/text/span.ts";

/** A change of a record's text; the span counts from the record's start. */
export interface Change {
  readonly span: Span;
  readonly newText: string;
}

/** The changes as edits of the record's file, with its line ends. */
export function editsOf(dossier: Dossier, record: AnyRecord, changes: readonly Change[]): Edit[] {
  const crlf = record.syntax.text.includes("\r\n");
  return changes.map(({ span, newText }) =>
    dossier.edit(record, span, crlf ? newText.replaceAll("\n", "\r\n") : newText),
  );
}

/**
 * Writes a new entry behind another one of the same mapping; `entry` is YAML on one line. `undefined` here and below: the text is
 * written in a way that cannot be changed in one place.
 */
export function insertBehind(text: string, map: MapNode, { key, value }: Entry, entry: string): Change | undefined {
  if (isYamlAlias(text, map)) return undefined;
  const end = endOf(text, spanOf(key.span.start, Math.max(value.span.end, afterColon(text, key))));
  if (map.flow) return insert(end, `, ${entry}`);
  const indent = indentOf(text, key.span.start);
  const line = endOfLine(text, end);
  if (indent === undefined || !/^\s*(?:\s#.*)?$/.test(text.slice(end, line))) return undefined;
  return insert(line, `\n${" ".repeat(indent)}${entry}`);
}

/** Writes a new entry before another one of the same mapping. */
export function insertBefore(text: string, map: MapNode, { key }: Entry, entry: string): Change | undefined {
  if (isYamlAlias(text, map)) return undefined;
  if (map.flow) return insert(key.span.start, `${entry}, `);
  const indent = indentOf(text, key.span.start);
  return indent === undefined ? undefined : insert(key.span.start, `${entry}\n${" ".repeat(indent)}`);
}

/** Writes a value, which is YAML on one line, behind a key that has none. */
export function fillEntry(text: string, { key, value }: Entry, written: string): Change | undefined {
  if (!isEmpty(value) || isYamlAlias(text, value)) return undefined;
  return value.span.start === value.span.end
    ? insert(afterColon(text, key), ` ${written}`)
    : { span: value.span, newText: written };
}

/** Takes one item from the list under a key, and the key too where nothing is left. */
export function removeItem(text: string, map: MapNode, key: string, item: Span): Change | undefined {
  const entry = entryOf(map, key);
  if (entry === undefined || isYamlAlias(text, map)) return undefined;
  const { value } = entry;
  if (value.kind !== "list" || value.items.length < 2) return removeEntry(text, map, entry);
  const at = value.items.findIndex(({ span }) => span.start <= item.start && item.end <= span.end);
  if (at < 0 || isYamlAlias(text, value)) return undefined;
  return value.flow
    ? removeFrom(
        text,
        value.items.map(({ span }) => span),
        at,
      )
    : removeBlockItem(text, value, at);
}

/** Adds a scalar to the list under a key, in the style the list has. */
export const addItem = (text: string, entry: Entry, item: string): Change | undefined =>
  addWritten(text, entry, scalarText(item, true), () => scalarText(item, false));

/**
 * Adds an item that is YAML in flow style, on one line.
 *
 * @param block the same for a list in block style, by the column of its dashes
 */
export const addFlowItem = (
  text: string,
  entry: Entry,
  item: string,
  block: (column: number) => string = () => item,
): Change | undefined => addWritten(text, entry, item, block);

function addWritten(
  text: string,
  { key, value }: Entry,
  flow: string,
  block: (column: number) => string,
): Change | undefined {
  if (isYamlAlias(text, value)) return undefined;
  if (isEmpty(value))
    return value.span.start === value.span.end ? insert(afterColon(text, key), ` [${flow}]`) : undefined;
  if (value.kind === "list") return addToList(text, value, flow, block);
  const first = asFlowItem(text, value);
  return first === undefined ? undefined : { span: value.span, newText: `[${first}, ${flow}]` };
}

/** One that stands alone where a list is due. */
function asFlowItem(text: string, value: ScalarNode | MapNode): string | undefined {
  const written = text.slice(value.span.start, value.span.end);
  if (value.kind === "map") return value.flow ? written : undefined;
  if (value.style === "literal" || value.style === "folded") return undefined;
  return value.style === "plain" ? scalarText(value.text, true) : written;
}

function addToList(
  text: string,
  { flow: inFlow, span, items }: ListNode,
  flow: string,
  block: (column: number) => string,
): Change | undefined {
  const last = items.at(-1);
  if (inFlow) return last ? insert(endOf(text, last.span), `, ${flow}`) : insert(span.start + 1, flow);
  if (last === undefined) return undefined;
  const column = columnOf(text, span.start);
  return insert(endOfLine(text, endOf(text, span)), `\n${" ".repeat(column)}- ${block(column)}`);
}

function removeEntry(text: string, map: MapNode, entry: Entry): Change | undefined {
  const spans = map.entries.map(({ key, value }) =>
    endsAt(text, key.span.start, Math.max(value.span.end, afterColon(text, key))),
  );
  const at = map.entries.indexOf(entry);
  if (spans.length < 2) return undefined;
  return map.flow ? removeFrom(text, spans, at) : removeBlock(text, spans, at);
}

function removeBlockItem(text: string, { items }: ListNode, at: number): Change | undefined {
  const spans = items.map(({ span }) => endsAt(text, text.lastIndexOf("-", span.start - 1), span.end));
  return removeBlock(text, spans, at);
}

/** Whole lines; where another one begins on the same line (`- a: …`), up to the next. */
function removeBlock(text: string, spans: readonly Span[], at: number): Change | undefined {
  const span = spans[at];
  if (span === undefined) return undefined;
  const start = span.start - columnOf(text, span.start);
  if (text.slice(start, span.start).trim() !== "") {
    const next = spans[at + 1];
    return next && { span: spanOf(span.start, next.start), newText: "" };
  }
  const end = text.indexOf("\n", span.end);
  return { span: spanOf(start, end < 0 ? text.length : end + 1), newText: "" };
}

/** One of several between commas, on condition that no comment goes with it. */
function removeFrom(text: string, spans: readonly Span[], at: number): Change | undefined {
  const [before, span, after] = [spans[at - 1], spans[at], spans[at + 1]];
  if (span === undefined) return undefined;
  const taken = before ? spanOf(before.end, span.end) : spanOf(span.start, after?.start ?? span.end);
  return text.slice(taken.start, taken.end).includes("#") ? undefined : { span: taken, newText: "" };
}

const insert = (at: number, newText: string): Change => ({ span: spanOf(at, at), newText });

const endsAt = (text: string, start: number, end: number): Span => spanOf(start, endOf(text, spanOf(start, end)));

/** Block collections and block scalars reach over the line break behind them. */
const endOf = (text: string, { start, end }: Span): number => start + text.slice(start, end).trimEnd().length;

/** Before the line break, and behind a comment. */
function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  const end = newline < 0 ? text.length : newline;
  return text[end - 1] === "\r" ? end - 1 : end;
}

/** A key of a flow mapping may have none. */
function afterColon(text: string, { span }: Node): number {
  const colon = /^\s*:/.exec(text.slice(span.end, span.end + 100));
  return span.end + (colon?.[0].length ?? 0);
}

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf("\n", offset - 1) + 1);

/** The column of a key that stands alone or behind dashes; undefined for `? key` and the like. */
function indentOf(text: string, key: number): number | undefined {
  const column = columnOf(text, key);
  return /^\s*(?:-\s+)*$/.test(text.slice(key - column, key)) ? column : undefined;
}

const isYamlAlias = (text: string, { span }: Node): boolean => text[span.start] === "*";
