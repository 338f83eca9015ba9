/** A copy of a long list in which some items are replaced. Spreading 100,000 of them takes ten times as long. */
export function spliced<Item>(items: readonly Item[], first: number, removed: number, added: readonly Item[]): Item[] {
  const copy = items.slice();
  copy.splice(first, removed, ...added);
  return copy;
}
