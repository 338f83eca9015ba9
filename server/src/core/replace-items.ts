/**
 * Replaces items of a list in place, which costs nothing but the new ones where they are as many as the old: a copy of 100,000 items
 * with each key takes longer than all else that a key asks for.
 */
export function replaceItems<Item>(items: Item[], first: number, removed: number, added: readonly Item[]): void {
  if (added.length === removed) {
    for (const [i, item] of added.entries()) items[first + i] = item;
    return;
  }
  const behind = items.slice(first + removed);
  items.length = first;
  for (const item of added) items.push(item);
  for (const item of behind) items.push(item);
}
