import type { ObjectSpec } from "#core/model/spec.ts";
import { type ContentLine, entriesBelow, itemsBelow, lineBelow } from "./below.ts";
import type { Container } from "./container.ts";
import { asItem, asMap, asScalar, type MapPlace, type Place, type ScalarSpec } from "./place.ts";
import type { InnerPosition, LinePosition, Position } from "./scan.ts";
import type { Token } from "./token.ts";

/** Something that may be written at the cursor. */
export type Slot = KeySlot | ScalarSlot | BracesSlot;

export interface KeySlot {
  readonly type: "keys";
  readonly place: MapPlace;
  /** Keys that the mapping has already. */
  readonly present: ReadonlySet<string>;
  /** What must stand before a key: the dash of an item. */
  readonly lead: string;
  /** Where the keys of the mapping stand. */
  readonly column: number;
  /** Free text may stand there as well, as a name in a list of names and mappings. */
  readonly orText: boolean;
}

export interface ScalarSlot {
  readonly type: "scalar";
  readonly spec: ScalarSpec;
  /** The key whose value it is. */
  readonly key: string | undefined;
  /** Other items of the same list. */
  readonly taken: ReadonlySet<string>;
  readonly lead: string;
}

/** A mapping in braces. */
export interface BracesSlot {
  readonly type: "braces";
  readonly spec: ObjectSpec;
}

/** What may be written at a position. Nothing, where it would change the meaning of what stands behind or below. */
export function slotsAt(text: string, position: Position): Slot[] {
  if (position.at === "line") return slotsOnLine(text, position);
  const { by } = position.awaited;
  return !by.flow && isTornOff(by, lineBelow(text, position.token.end)) ? [] : slotsInside(text, position);
}

/** The line below belongs to the same value but cannot: what is open here was begun in the wrong column, or in the wrong style. */
function isTornOff({ kind, column, parent }: Container, below: ContentLine | undefined): boolean {
  if (below === undefined || parent === undefined || below.column <= parent.column) return false;
  return below.column < column || (kind === "list" && below.column === column && !below.dash);
}

function slotsOnLine(text: string, position: LinePosition): Slot[] {
  const { token, column, containers, awaited } = position;
  const below = lineBelow(text, token.end);
  if (!token.colon && below && below.column > column) return [];
  const around = containers.flatMap((container) => slotsIn(text, position, container, below));
  return awaited ? [...around, ...awaitedSlots(text, position, below)] : around;
}

function slotsIn(text: string, { token, column }: LinePosition, container: Container, below: ContentLine | undefined) {
  if (isTornOff(container, below)) return [];
  if (container.kind === "list") {
    const taken = () => new Set([...container.items, ...itemsBelow(text, token.end, column)]);
    return token.colon ? [] : itemSlots(asItem(container.place), container.key, taken, column);
  }
  const losesList = container.expects === "value" && below?.column === column && below.dash;
  const place = asMap(container.place);
  if (place === undefined || (losesList && !token.colon)) return [];
  return [keySlot(place, presentIn(text, token, container), column)];
}

/** The keys of a file are not looked for here: it may be long, and knows them itself. */
function presentIn(text: string, token: Token, { entries, place, column }: Container): ReadonlySet<string> {
  if (place?.type === "file" || place?.type === "records") return new Set();
  const own = text.slice(token.start, token.end);
  return without([...entries.keys(), ...entriesBelow(text, token.end, column).keys()], own);
}

/** The value begins on a line of its own: whether it is a mapping, a list or a scalar is open, unless text below shows it. */
function awaitedSlots(text: string, { token, column, awaited }: LinePosition, below: ContentLine | undefined): Slot[] {
  if (awaited === undefined || isElsewhere(below, awaited.by, column)) return [];
  const { place, key } = awaited;
  const goesOn = below?.column === column ? below : undefined;
  const isList = place?.type === "list";
  const mapping = goesOn?.dash || (isList && !goesOn && !token.colon) ? undefined : asMap(place);
  const present = mapping && mapping.type !== "records" ? [...entriesBelow(text, token.end, column).keys()] : [];
  const keys: Slot[] = mapping ? [{ ...keySlot(mapping, new Set(present), column), orText: takesText(place) }] : [];
  if (token.colon) return keys;
  if (goesOn?.dash || (isList && !goesOn)) {
    return itemSlots(asItem(place), key, () => new Set(itemsBelow(text, token.end, column)), column);
  }
  return goesOn ? keys : [...keys, ...scalarSlots(place, key)];
}

/** The value that is expected stands below already, in another column. */
function isElsewhere(below: ContentLine | undefined, by: Container, column: number): boolean {
  if (below === undefined) return false;
  const isCompactList = below.dash && below.column === by.column && by.kind === "map";
  return isCompactList || (below.column > by.column && below.column !== column);
}

/** An item with its dash. A list of records may be long; what it has already is not asked for. */
function itemSlots(
  place: Place | undefined,
  key: string | undefined,
  taken: () => ReadonlySet<string>,
  column: number,
): Slot[] {
  const mapping = asMap(place);
  const slots: Slot[] = asScalar(place) ? scalarSlots(place, key, taken(), "- ") : [];
  if (mapping?.type !== "object") return slots;
  return [...slots, { ...keySlot(mapping, new Set(), column + 2), lead: "- ", orText: takesText(place) }];
}

function slotsInside(text: string, position: InnerPosition): Slot[] {
  const { at, token, column, awaited } = position;
  const { by, place, key } = awaited;
  if (at === "key") {
    const mapping = asMap(by.place);
    const own = text.slice(token.start, token.end);
    return mapping ? [keySlot(mapping, without(by.entries.keys(), own), column)] : [];
  }
  const isListed = by.kind === "list" && asScalar(place) !== undefined;
  const taken = new Set(isListed ? [...by.items, ...itemsBehind(text, position)] : []);
  const scalars = token.colon ? [] : scalarSlots(place, key, taken);
  if (by.flow) return [...scalars, ...bracesSlots(position)];
  const keys = at === "item" ? keysOfItem(text, position) : [];
  const below = token.start === token.end && !token.colon ? valueBelow(text, position) : undefined;
  if (below) return below.column === column && !below.dash ? keys : [];
  return [...scalars, ...keys, ...(at === "value" ? bracesSlots(position) : [])];
}

/** The line below, where it is the value, or goes on with it. */
function valueBelow(text: string, { at, token, awaited: { by } }: InnerPosition): ContentLine | undefined {
  const below = lineBelow(text, token.end);
  const isCompactList = at === "value" && below?.dash && below.column === by.column;
  return below && (below.column > by.column || isCompactList) ? below : undefined;
}

const itemsBehind = (text: string, { token, awaited: { by } }: InnerPosition): string[] =>
  by.flow ? [] : itemsBelow(text, token.end, by.column);

function keysOfItem(text: string, { awaited, column, token }: InnerPosition): Slot[] {
  const mapping = asMap(awaited.place);
  if (mapping?.type !== "object") return [];
  const present = new Set(entriesBelow(text, token.end, column).keys());
  return [{ ...keySlot(mapping, present, column), orText: takesText(awaited.place) }];
}

function bracesSlots({ token, awaited: { by, place } }: InnerPosition): Slot[] {
  const mapping = asMap(place);
  const isSingle = by.kind === "list" || place?.type === "object";
  return mapping?.type === "object" && isSingle && token.start === token.end ? [{ type: "braces", spec: mapping }] : [];
}

function scalarSlots(
  place: Place | undefined,
  key: string | undefined,
  taken: ReadonlySet<string> = new Set(),
  lead = "",
): Slot[] {
  const scalar = asScalar(place);
  return scalar ? [{ type: "scalar", spec: scalar.spec, key: scalar.key ?? key, taken, lead }] : [];
}

const keySlot = (place: MapPlace, present: ReadonlySet<string>, column: number): KeySlot => ({
  type: "keys",
  place,
  present,
  lead: "",
  column,
  orText: false,
});

const takesText = (place: Place | undefined): boolean => asScalar(place)?.spec.type === "text";

const without = (names: Iterable<string>, own: string): ReadonlySet<string> =>
  new Set([...names].filter((name) => name !== own));
