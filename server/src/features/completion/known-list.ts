import type { AnyRecord } from "#core/record.ts";
import type { KnownRecord } from "./known-record.ts";

/** A bound for how unlikely a record is, by its days; looks at the record itself only where these do not tell. */
export type AtLeast = (first: number, last: number, known: KnownRecord) => number;

/** Some records, and the bound that none of the others is below. */
export interface Likeliest {
  readonly records: KnownRecord[];
  readonly rest: number;
}

/**
 * The known records of one kind in the order of ids. Their days stand in lists of their own too: with every letter all of them are
 * weighed, and to look into 100,000 objects takes ten times as long as to look through their numbers.
 */
export class KnownList {
  readonly #records: KnownRecord[];
  readonly #first: number[];
  readonly #last: number[];

  constructor(records: readonly KnownRecord[]) {
    this.#records = records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    this.#first = this.#records.map(({ first }) => first);
    this.#last = this.#records.map(({ last }) => last);
  }

  /** Until the next change. */
  get records(): readonly KnownRecord[] {
    return this.#records;
  }

  add(known: KnownRecord): void {
    const at = this.#firstFrom(known.id);
    this.#records.splice(at, 0, known);
    this.#first.splice(at, 0, known.first);
    this.#last.splice(at, 0, known.last);
  }

  remove(id: string, record: AnyRecord): void {
    let at = this.#firstFrom(id);
    while (this.#records[at]?.id === id && this.#records[at]?.record !== record) at++;
    if (this.#records[at]?.id !== id) return;
    for (const list of [this.#records, this.#first, this.#last]) list.splice(at, 1);
  }

  /** One with that id. */
  withId(id: string): KnownRecord | undefined {
    const found = this.#records[this.#firstFrom(id)];
    return found?.id === id ? found : undefined;
  }

  /** Those whose ids are not among these; the same list where all are. */
  without(ids: Iterable<string>): readonly KnownRecord[] {
    const records = this.#records;
    const places = [...ids].flatMap((id) => {
      const from = this.#firstFrom(id);
      let to = from;
      while (records[to]?.id === id) to++;
      return to > from ? [{ from, to }] : [];
    });
    if (places.length === 0) return records;
    const rest: KnownRecord[] = [];
    let next = 0;
    for (const { from, to } of places.sort((a, b) => a.from - b.from)) {
      for (; next < from; next++) rest.push(records[next] as KnownRecord);
      next = to;
    }
    for (; next < records.length; next++) rest.push(records[next] as KnownRecord);
    return rest;
  }

  /** So many of the likeliest, more or less: where to cut is told from a sample. */
  likeliest(atLeast: AtLeast, about: number): Likeliest {
    const bounds = new Float64Array(this.#records.length);
    for (let i = 0; i < bounds.length; i++) {
      bounds[i] = atLeast(this.#first[i] as number, this.#last[i] as number, this.#records[i] as KnownRecord);
    }
    const rest = quantile(bounds, about);
    const records: KnownRecord[] = [];
    for (let i = 0; i < bounds.length; i++) {
      if ((bounds[i] as number) < rest) records.push(this.#records[i] as KnownRecord);
    }
    return { records, rest };
  }

  /** Where the first one stands whose id is not before this one. */
  #firstFrom(id: string): number {
    let low = 0;
    let high = this.#records.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#records[middle]?.id ?? "") < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What about so many of the numbers are below. */
function quantile(numbers: Float64Array, about: number): number {
  const step = Math.ceil(numbers.length / sampled);
  const sample = new Float64Array(Math.ceil(numbers.length / step));
  for (let i = 0; i < sample.length; i++) sample[i] = numbers[i * step] as number;
  return sample.sort()[Math.ceil(about / step)] ?? Number.POSITIVE_INFINITY;
}

const sampled = 1000;
