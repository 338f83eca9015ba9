import { asItem, asMap, type Place, underKey } from "./place.ts";

/** A mapping or a list that is open where the cursor is, as the text up to there shows it. */
export interface Container {
  readonly kind: "map" | "list";
  readonly flow: boolean;
  /** Of its keys or dashes; in flow style, the column that its lines must exceed. */
  readonly column: number;
  readonly place: Place | undefined;
  readonly parent: Container | undefined;
  /** The key under which it stands. */
  readonly key: string | undefined;
  /** Known keys with their scalars as written; "" for anything else. Those of the token under the cursor are not among them. */
  readonly entries: Map<string, string>;
  /** Known scalars of a list, as written. */
  readonly items: string[];
  /** What comes next: a value for the key or dash that was read, in flow style also a new entry, or nothing. */
  expects: "value" | "entry" | "nothing";
  /** The last key that was read. */
  current: string | undefined;
}

export function createContainer(
  shape: Pick<Container, "kind" | "flow" | "column" | "place" | "key" | "parent">,
): Container {
  const place = shape.kind === "map" ? asMap(shape.place) : shape.place;
  const expects = !shape.flow ? "nothing" : shape.kind === "map" ? "entry" : "value";
  return { ...shape, place, entries: new Map(), items: [], expects, current: undefined };
}

/** What the value is that the container expects. */
export function valuePlace(container: Container): Place | undefined {
  if (container.kind === "list") return asItem(container.place);
  return container.current === undefined ? undefined : underKey(asMap(container.place), container.current);
}
