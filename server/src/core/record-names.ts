import type { AnyRecord } from "./record.ts";

/** How often each key stands in its section, or among the settings. Handed on from version to version of a file and updated. */
export class RecordNames {
  /** By section. */
  readonly #counts = new Map<string | undefined, Map<string, number>>();
  #repeated = 0;

  constructor(records: readonly AnyRecord[]) {
    this.replace([], records);
  }

  /** Some name stands more than once. */
  get areRepeated(): boolean {
    return this.#repeated > 0;
  }

  replace(removed: readonly AnyRecord[], added: readonly AnyRecord[]): void {
    for (const record of removed) this.#count(record, -1);
    for (const record of added) this.#count(record, 1);
  }

  #count({ syntax: { section, form, name: key } }: AnyRecord, by: number): void {
    if (form !== "entry" || key === undefined || key === "") return;
    const counts = this.#counts.get(section) ?? new Map<string, number>();
    this.#counts.set(section, counts);
    const before = counts.get(key) ?? 0;
    const after = before + by;
    if (after === 0) counts.delete(key);
    else counts.set(key, after);
    if (before === 1 && after === 2) this.#repeated++;
    if (before === 2 && after === 1) this.#repeated--;
  }
}
