import { partitionPoint } from "#core/partition-point.ts";
import type { AnyRecord } from "#core/record.ts";
import { byCodeUnit } from "#core/text/by-code-unit.ts";
import { ByDay, type Nearest } from "./by-day.ts";
import type { KnownRecord } from "./known-record.ts";
import type { Days } from "./nearness.ts";

/** The known records of one kind, in the order of ids and by day. */
export class KnownList {
  readonly #records: KnownRecord[];
  readonly #byDay: ByDay<KnownRecord>;
  /** Ids that stand more than once. */
  readonly #repeated = new Set<string>();

  constructor(records: readonly KnownRecord[]) {
    this.#records = records.toSorted((a, b) => byCodeUnit(a.id, b.id));
    this.#byDay = new ByDay(records);
    for (let i = 1; i < this.#records.length; i++) this.#noteRepeated(this.#records[i]?.id ?? "", i);
  }

  /** Until the next change. */
  get records(): readonly KnownRecord[] {
    return this.#records;
  }

  add(known: KnownRecord): void {
    const at = this.#firstFrom(known.id);
    this.#records.splice(at, 0, known);
    this.#byDay.add(known);
    this.#noteRepeated(known.id, at + 1);
  }

  remove(id: string, record: AnyRecord): void {
    let at = this.#firstFrom(id);
    while (this.#records[at]?.id === id && this.#records[at]?.record !== record) at++;
    const [known] = this.#records[at]?.id === id ? this.#records.splice(at, 1) : [];
    if (known === undefined) return;
    this.#byDay.remove(known);
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

  /** As in `ByDay`. */
  nearest(around: Days, about: number, least: number): Nearest<KnownRecord> {
    return this.#byDay.nearest(around, about, least);
  }

  /** Where the first one stands whose id is not before this one. */
  #firstFrom(id: string): number {
    return partitionPoint(this.#records.length, (index) => (this.#records[index]?.id ?? "") < id);
  }
}
