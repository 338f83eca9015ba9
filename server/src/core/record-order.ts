import type { AnyRecord } from "./record.ts";

/**
 * Which place a record has among those of its file. Handed on from version to version and updated, like the dossier's index: when
 * records come or go, those behind are not touched; how far they moved is added up when one of them is asked for.
 */
export class RecordOrder {
  /** Place and number of the shift before which it was right, in one number. */
  readonly #places = new Map<AnyRecord, number>();
  #shifts: { readonly from: number; readonly by: number }[] = [];

  constructor(records: readonly AnyRecord[]) {
    this.#number(records);
  }

  indexOf(record: AnyRecord): number | undefined {
    const known = this.#places.get(record);
    if (known === undefined) return undefined;
    let place = Math.floor(known / mostShifts);
    for (let i = known % mostShifts; i < this.#shifts.length; i++) {
      const { from, by } = this.#shifts[i] ?? { from: 0, by: 0 };
      if (place >= from) place += by;
    }
    return place;
  }

  /** @param records of the new version, with `added` from index `first` on, where `removed` were */
  replace(
    records: readonly AnyRecord[],
    first: number,
    removed: readonly AnyRecord[],
    added: readonly AnyRecord[],
  ): void {
    for (const record of removed) this.#places.delete(record);
    const by = added.length - removed.length;
    if (by !== 0) this.#shifts.push({ from: first + removed.length, by });
    if (this.#shifts.length === mostShifts) this.#number(records);
    else
      for (const [i, record] of added.entries())
        this.#places.set(record, (first + i) * mostShifts + this.#shifts.length);
  }

  #number(records: readonly AnyRecord[]): void {
    this.#shifts = [];
    this.#places.clear();
    for (let i = 0; i < records.length; i++) this.#places.set(records[i] as AnyRecord, i * mostShifts);
  }
}

/** After so many, everything is numbered anew. */
const mostShifts = 64;
