/** How many items are the same from the start. */
export function commonPrefix(a: ArrayLike<unknown>, b: ArrayLike<unknown>): number {
  const shorter = Math.min(a.length, b.length);
  let count = 0;
  while (count < shorter && a[count] === b[count]) count++;
  return count;
}

/** How many are the same from the end, of so many at most. */
export function commonSuffix(
  a: ArrayLike<unknown>,
  b: ArrayLike<unknown>,
  most = Math.min(a.length, b.length),
): number {
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

/** From the start, and from the end without those: between them is what an edit of one made of the other. */
export function commonEnds(
  a: ArrayLike<unknown>,
  b: ArrayLike<unknown>,
): { readonly head: number; readonly tail: number } {
  const head = commonPrefix(a, b);
  return { head, tail: commonSuffix(a, b, Math.min(a.length, b.length) - head) };
}
