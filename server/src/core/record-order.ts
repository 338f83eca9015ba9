import type { AnyRecord } from "./record.ts";

/**
 * Which place a record has among those of its file, kept in the records. Handed on from version to version and updated, like the
 * dossier's index: when records come or go, those behind are not touched; how far they moved is added up when one of them is asked for.
 */
export class RecordOrder {
  readonly #records: readonly AnyRecord[];
  #shifts: { readonly from: number; readonly by: number }[] = [];

  constructor(records: readonly AnyRecord[]) {
    this.#records = records;
    this.#number();
  }

  indexOf(record: AnyRecord): number | undefined {
    // Place and number of the shift before which it was right, in one number.
    let place = Math.floor(record.place / mostShifts);
    for (let i = record.place % mostShifts; i < this.#shifts.length; i++) {
      const { from, by } = this.#shifts[i] ?? { from: 0, by: 0 };
      if (place >= from) place += by;
    }
    return this.#records[place] === record ? place : undefined;
  }

  /** The list, which is handed on too, has `added` from index `first` on, where there were some others. */
  replace(first: number, removed: number, added: readonly AnyRecord[]): void {
    const by = added.length - removed;
    if (by !== 0) this.#shifts.push({ from: first + removed, by });
    if (this.#shifts.length === mostShifts) this.#number();
    else for (const [i, record] of added.entries()) record.place = (first + i) * mostShifts + this.#shifts.length;
  }

  #number(): void {
    this.#shifts = [];
    for (const [i, record] of this.#records.entries()) record.place = i * mostShifts;
  }
}

/** After so many, everything is numbered anew. */
const mostShifts = 64;
