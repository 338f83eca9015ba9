/** Ascending whole numbers from 0 on, in as few bytes as the greatest of them needs: texts are kept by the thousand. */
export type PackedNumbers = Uint16Array | Uint32Array;

export function packNumbers(ascending: readonly number[]): PackedNumbers {
  return (ascending.at(-1) ?? 0) < 0x10000 ? Uint16Array.from(ascending) : Uint32Array.from(ascending);
}
