/** `Map.groupBy`, which Node 20 does not have: groups and their items are in the order of first appearance. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) append(groups, keyOf(item), item);
  return groups;
}

/** Behind what the table has at the key; without anything there, the first one. */
export function append<Key, Item>(table: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = table.get(key);
  if (items) items.push(item);
  else table.set(key, [item]);
}
