import { partitionPoint } from "./partition-point.ts";

/** Items of which there is mostly one, which then needs no list: a dossier of 100,000 events has 200,000 such. */
export type OneOrMore<Item extends object> = Item | Item[] | undefined;

export function listOf<Item extends object>(items: OneOrMore<Item>): readonly Item[] {
  if (items === undefined) return none;
  return Array.isArray(items) ? items : [items];
}

/** With one more, in place where there is a list. Short lists are made anew: one that grows takes room for sixteen more. */
export function withItem<Item extends object>(items: OneOrMore<Item>, item: Item): OneOrMore<Item> {
  if (items === undefined) return item;
  if (!Array.isArray(items)) return [items, item];
  if (items.length < long) return [...items, item];
  items.push(item);
  return items;
}

/** The same, where it belongs among items that are in order. */
export function withItemInOrder<Item extends object>(
  items: OneOrMore<Item>,
  item: Item,
  isBefore: (a: Item, b: Item) => boolean,
): OneOrMore<Item> {
  const list = listOf(items);
  const last = list.at(-1);
  // Most come in order.
  if (last === undefined || isBefore(last, item)) return withItem(items, item);
  const at = partitionPoint(list.length, (index) => isBefore(list[index] as Item, item));
  return list.toSpliced(at, 0, item);
}

export function withoutItems<Item extends object>(
  items: OneOrMore<Item>,
  gone: { has(item: NoInfer<Item>): boolean },
): OneOrMore<Item> {
  if (!Array.isArray(items)) return items !== undefined && gone.has(items) ? undefined : items;
  const rest = items.filter((item) => !gone.has(item));
  return rest.length > 1 ? rest : rest[0];
}

const none: readonly never[] = [];

const long = 16;
