import { partitionPoint } from "#core/partition-point.ts";
import type { AnyRecord } from "#core/record.ts";
import { byCodeUnit } from "#core/text/by-code-unit.ts";
import type { KnownRecord } from "./known-record.ts";
import type { Days } from "./nearness.ts";

/** Records by their distance in time. All that are not among them are farther away than `within`, in days. */
export interface Nearest {
  readonly near: KnownRecord[];
  /** Those without a day. */
  readonly undated: KnownRecord[];
  readonly within: number;
}

/**
 * The known records of one kind in the order of ids. Their days stand in lists of their own too: with every letter all of them are
 * weighed, and to look into 100,000 objects takes ten times as long as to look through their numbers.
 */
export class KnownList {
  readonly #records: KnownRecord[];
  readonly #first: number[];
  readonly #last: number[];
  /** Ids that stand more than once. */
  readonly #repeated = new Set<string>();

  constructor(records: readonly KnownRecord[]) {
    this.#records = records.toSorted((a, b) => byCodeUnit(a.id, b.id));
    this.#first = this.#records.map(({ first }) => first);
    this.#last = this.#records.map(({ last }) => last);
    for (let i = 1; i < this.#records.length; i++) this.#noteRepeated(this.#records[i]?.id ?? "", i);
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
    this.#noteRepeated(known.id, at + 1);
  }

  remove(id: string, record: AnyRecord): void {
    let at = this.#firstFrom(id);
    while (this.#records[at]?.id === id && this.#records[at]?.record !== record) at++;
    if (this.#records[at]?.id !== id) return;
    for (const list of [this.#records, this.#first, this.#last]) list.splice(at, 1);
    if (!this.#repeated.delete(id)) return;
    this.#noteRepeated(id, this.#firstFrom(id) + 1);
  }

  /** @param at where it stands once more, if it does */
  #noteRepeated(id: string, at: number): void {
    if (this.#records[at]?.id === id && this.#records[at - 1]?.id === id) this.#repeated.add(id);
  }

  isRepeated(id: string): boolean {
    return this.#repeated.has(id);
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

  /**
   * So many of those that are nearest, more or less: where to cut is told from a sample.
   * @param least they are at least all that are not farther away than so many days
   */
  nearest(around: Days, about: number, least: number): Nearest {
    const [records, firsts, lasts] = [this.#records, this.#first, this.#last];
    const within = Math.max(least, this.#distanceOf(about, around));
    const near: KnownRecord[] = [];
    const undated: KnownRecord[] = [];
    for (let i = 0; i < records.length; i++) {
      const first = firsts[i] as number;
      const isFarther = around.first - (lasts[i] as number) > within || first - around.last > within;
      if (isFarther) continue;
      if (Number.isNaN(first)) undated.push(records[i] as KnownRecord);
      else near.push(records[i] as KnownRecord);
    }
    return { near, undated, within };
  }

  /** Of one to which about so many are nearer; negative for what holds the time within it. */
  #distanceOf(about: number, around: Days): number {
    const step = Math.ceil(this.#records.length / sampled);
    const sample = new Float64Array(Math.ceil(this.#records.length / step));
    for (let i = 0; i < sample.length; i++) {
      const at = i * step;
      sample[i] = Math.max(around.first - (this.#last[at] as number), (this.#first[at] as number) - around.last);
    }
    // Those without a day come last.
    const distance = sample.sort()[Math.ceil(about / step)] ?? Number.NaN;
    return Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance;
  }

  /** Where the first one stands whose id is not before this one. */
  #firstFrom(id: string): number {
    return partitionPoint(this.#records.length, (index) => (this.#records[index]?.id ?? "") < id);
  }
}

const sampled = 1000;
