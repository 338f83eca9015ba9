/** Ascending whole numbers from 0 on, in as few bytes as the greatest of them needs: texts are kept by the thousand. */
export type PackedNumbers = Uint16Array | Uint32Array;

export function packNumbers(ascending: readonly number[]): PackedNumbers {
  return (ascending.at(-1) ?? 0) < 0x10000 ? Uint16Array.from(ascending) : Uint32Array.from(ascending);
}

/** Index of the last number that is not greater than `value`; 0 where there is none. */
export function lastAtOrBefore(ascending: PackedNumbers, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
