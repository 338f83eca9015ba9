import { partitionPoint } from "../partition-point.ts";

/**
 * Ascending numbers, a few of which an edit replaces and all behind which it moves: where the parts of a long text begin, say. A gap
 * buffer: the numbers behind the gap wait to be moved until somebody works there, so an edit costs what it replaces, and the way from
 * the edit before.
 */
export class Offsets {
  #numbers: Float64Array;
  /** Between these is nothing. */
  #gapStart: number;
  #gapEnd: number;
  /** What is to be added to every number behind the gap. */
  #moved = 0;

  constructor(numbers: ArrayLike<number>) {
    this.#numbers = Float64Array.from(numbers);
    this.#gapStart = this.#gapEnd = numbers.length;
  }

  get length(): number {
    return this.#numbers.length - this.#gapEnd + this.#gapStart;
  }

  at(index: number): number | undefined {
    if (index < this.#gapStart) return this.#numbers[index];
    const number = this.#numbers[index - this.#gapStart + this.#gapEnd];
    return number === undefined ? undefined : number + this.#moved;
  }

  /** Index of the last one that is not greater than `value`; 0 where there is none. */
  lastAtOrBefore(value: number): number {
    return Math.max(0, partitionPoint(this.length, (index) => (this.at(index) ?? 0) <= value) - 1);
  }

  /** Puts others in the place of `removed` numbers, from index `first` on, and adds `by` to all that follow. */
  replace(first: number, removed: number, added: ArrayLike<number>, by: number): void {
    this.#moveGap(first);
    this.#gapEnd += removed;
    this.#moved += by;
    if (this.#gapEnd - this.#gapStart < added.length) this.#widen(added.length);
    this.#numbers.set(added, this.#gapStart);
    this.#gapStart += added.length;
  }

  *[Symbol.iterator](): Generator<number> {
    for (let i = 0; i < this.length; i++) yield this.at(i) ?? 0;
  }

  #moveGap(to: number): void {
    const by = to - this.#gapStart;
    const [from, until] = by < 0 ? [to, this.#gapStart] : [this.#gapEnd, this.#gapEnd + by];
    const added = by < 0 ? -this.#moved : this.#moved;
    for (let i = from; i < until && added !== 0; i++) this.#numbers[i] = (this.#numbers[i] ?? 0) + added;
    this.#numbers.copyWithin(by < 0 ? this.#gapEnd + by : this.#gapStart, from, until);
    this.#gapStart += by;
    this.#gapEnd += by;
  }

  /** By so much at least; in proportion to all, so that many additions cost no more than twice what they add. */
  #widen(least: number): void {
    const { length } = this.#numbers;
    const more = Math.max(least, Math.ceil(length / 4));
    const wider = new Float64Array(length + more);
    wider.set(this.#numbers.subarray(0, this.#gapStart));
    wider.set(this.#numbers.subarray(this.#gapEnd), this.#gapEnd + more);
    this.#numbers = wider;
    this.#gapEnd += more;
  }
}
