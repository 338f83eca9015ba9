import { isManifest } from "#core/config.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import type { SectionKey } from "#core/syntax/record-syntax.ts";
import { type Span, spanOf } from "#core/text/span.ts";
import { entriesBelow } from "./below.ts";
import { type Container, createContainer } from "./container.ts";
import { asItem, asMap, underKey } from "./place.ts";
import { containersFrom, type Position, Scan } from "./scan.ts";
import { scanBlock } from "./scan-block.ts";
import { type Slot, slotsAt } from "./slots.ts";
import { startOfLine, type Token } from "./token.ts";

/** What is at the cursor. `offset` and `superfluous` count from the start of the file. */
export interface Cursor {
  readonly file: DossierFile;
  readonly offset: number;
  /** The part of the file that is looked at. */
  readonly text: string;
  /** Where that part begins; places in `text`, and the token's, count from there. */
  readonly start: number;
  /** What is replaced. */
  readonly token: Token;
  /** The part of the token before the cursor. */
  readonly typed: string;
  readonly flow: boolean;
  /** Indentation that must go, because nothing can stand in this column. */
  readonly superfluous: Span | undefined;
  readonly slots: readonly Slot[];
  /** The mappings and lists around the cursor, innermost first. */
  readonly around: readonly Container[];
  readonly record: AnyRecord | undefined;
}

/** `undefined` where nothing can be completed: in comments, in text over several lines, in front of what is there already. */
export function cursorAt(file: DossierFile, offset: number): Cursor | undefined {
  const window = windowAt(file, offset);
  const { text, start } = window;
  const local = offset - start;
  const scan = scanTo(file, window, local);
  const found = scan.position && asIfSpaced(text, local, scan.position);
  if (found === undefined) return undefined;
  const superfluous = superfluousIndent(file, window, found);
  const position: Position = superfluous
    ? { ...found, at: "line", column: 0, containers: [scan.root], awaited: undefined }
    : found;
  const innermost = position.at === "line" ? (position.containers[0] ?? position.awaited?.by) : position.awaited.by;
  return {
    file,
    offset,
    text,
    start,
    token: position.token,
    typed: text.slice(position.token.start, local),
    flow: innermost?.flow === true,
    superfluous,
    slots: slotsAt(text, position),
    around: innermost ? containersFrom(innermost) : [],
    record: file.recordAt(offset)?.record,
  };
}

/** A part of a file: the record around the cursor and the one behind it, so that what a letter costs does not depend on the rest. */
interface Window {
  readonly text: string;
  readonly start: number;
  /** The section of the record with which it begins; else it is the whole file. */
  readonly section: SectionKey | undefined;
}

function windowAt(file: DossierFile, offset: number): Window {
  const at = file.recordAt(offset);
  const section = at?.record.syntax.section;
  const isAtLine = at !== undefined && (at.start === 0 || file.slice(at.start - 1, at.start) === "\n");
  if (section === undefined || !isAtLine) return { text: file.text, start: 0, section: undefined };
  const { starts, source } = file.syntax;
  const end = starts.at(starts.lastAtOrBefore(offset) + 2) ?? source.length;
  return { text: file.slice(at.start, end), start: at.start, section };
}

/** What stands under a key of the mappings around the cursor, the innermost first: as written, and not empty. */
export function valueAround({ text, start, offset, around }: Cursor, key: string): string | undefined {
  for (const { kind, flow, place, entries, column } of around) {
    if (kind === "list" || place?.type === "records" || place?.type === "file") continue;
    const below = flow ? undefined : entriesBelow(text, offset - start, column).get(key);
    const value = entries.get(key) || below;
    if (value) return value;
  }
  return undefined;
}

/** The time that the cursor's claim or event is about; for an instrument, when it was signed. */
export function dateAround(cursor: Cursor): DossierDate | undefined {
  const { record } = cursor;
  const written = valueAround(cursor, "date") ?? valueAround(cursor, "signed");
  const read = record && isKind(record, "event") ? record.fields.date?.value : undefined;
  return (written === undefined ? undefined : parseDate(written).date) ?? read;
}

/** Reads the record around the cursor; where none is known yet, from the top-level key above it. */
function scanTo(file: DossierFile, { text, section }: Window, offset: number): Scan {
  const place = { type: "file", manifest: isManifest(file.path) } as const;
  const root = createContainer({ kind: "map", flow: false, column: 0, place, key: undefined, parent: undefined });
  const scan = new Scan(text, offset, root);
  if (section === undefined) {
    scanBlock(scan, startOfTopLevelKey(text, offset));
  } else {
    root.current = section;
    root.expects = "value";
    scanBlock(scan, 0);
  }
  return scan;
}

function startOfTopLevelKey(text: string, offset: number): number {
  let start = startOfLine(text, offset);
  while (start > 0 && /^(?:[\s#\-\]}]|$)/.test(text[start] ?? "")) start = startOfLine(text, start - 1);
  return start === 0 && text.startsWith("\ufeff") ? 1 : start;
}

/** `status:planned` and `-minister`: the blank that is missing is written along. */
function asIfSpaced(text: string, offset: number, position: Position): Position {
  const { token } = position;
  const own = text.slice(token.start, token.end);
  if (token.quote !== undefined || token.colon || position.at === "value") return position;
  return asIfSpacedDash(own, offset, position) ?? asIfSpacedColon(own, offset, position) ?? position;
}

function asIfSpacedDash(own: string, offset: number, position: Position): Position | undefined {
  if (position.at !== "line" || !/^-[^\s-]/.test(own) || offset === position.token.start) return undefined;
  const list = position.containers.find(({ kind }) => kind === "list");
  const { awaited } = position;
  const isAwaited = awaited !== undefined && asItem(awaited.place) !== undefined;
  if (!list && !isAwaited) return undefined;
  const item = list
    ? { by: list, place: asItem(list.place), key: list.key }
    : { by: listIn(position, awaited), place: asItem(awaited?.place), key: awaited?.key };
  const token = { ...position.token, start: position.token.start + 1, before: " " };
  return { at: "item", token, column: position.column + 2, awaited: item };
}

type LineAwaited = Extract<Position, { at: "line" }>["awaited"];

const listIn = ({ column }: Position, awaited: LineAwaited): Container =>
  createContainer({ kind: "list", flow: false, column, place: awaited?.place, key: awaited?.key, parent: awaited?.by });

function asIfSpacedColon(own: string, offset: number, position: Position): Position | undefined {
  const [, key] = /^([\w-]+):\S/.exec(own) ?? [];
  if (key === undefined || offset <= position.token.start + key.length) return undefined;
  const token = { ...position.token, start: position.token.start + key.length + 1, before: " " };
  for (const mapping of mappingsAt(position)) {
    const place = underKey(asMap(mapping.place), key);
    if (place) return { at: "value", token, column: position.column, awaited: { by: mapping, place, key } };
  }
  return undefined;
}

/** The mappings that a key at the position may belong to, also one that begins with it. */
function mappingsAt(position: Position): Container[] {
  const { column } = position;
  const begun = position.awaited && position.at !== "key" ? [position.awaited] : [];
  const known = position.at === "line" ? position.containers : position.at === "key" ? [position.awaited.by] : [];
  const flow = position.at !== "line" && position.awaited.by.flow;
  if (position.at === "item" && flow) return [];
  const shape = { kind: "map", flow, column } as const;
  return [
    ...known.filter(({ kind }) => kind === "map"),
    ...begun.map(({ by, place, key }) => createContainer({ ...shape, place, key, parent: by })),
  ];
}

/** Blanks in a file without content: top-level keys stand in the first column. */
function superfluousIndent(file: DossierFile, window: Window, { at, token }: Position): Span | undefined {
  const start = startOfLine(window.text, token.start);
  const isEmpty = file.records.length === 0 && file.syntax.headers.length === 0 && file.syntax.problems.length === 0;
  const isSuperfluous = at === "line" && isEmpty && start < token.start;
  return isSuperfluous ? spanOf(start + window.start, token.start + window.start) : undefined;
}
