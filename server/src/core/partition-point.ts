/**
 * How many of so many places, from the first on, satisfy a condition that holds up to some place and at none behind it. Named as in
 * the standard libraries of C++ and Rust.
 */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
