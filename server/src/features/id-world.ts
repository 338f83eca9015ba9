import type { Dossier } from "#core/dossier.ts";
import type { AnyRecord } from "#core/record.ts";
import type { RecordChange } from "#core/record-change.ts";
import { SeenRecords } from "./seen-records.ts";

/**
 * Tells when what is shown of an id may have changed in records that nobody edited, so that as long as it has not, what was worked
 * out for a record holds.
 */
export class IdWorld {
  readonly #seen = new SeenRecords();
  readonly #factOf: (record: AnyRecord) => unknown;
  #world = {};

  /** @param factOf what of a record is shown where its ids stand, beside its kind; can be written as JSON */
  constructor(factOf: (record: AnyRecord) => unknown) {
    this.#factOf = factOf;
  }

  /** The same object as long as every id stands for the same, and for a record with the same fact. */
  in(dossier: Dossier): object {
    const change = this.#seen.changesIn(dossier);
    if (change.added.length + change.removed.length > fewChanges || this.#isOther(dossier, change)) this.#world = {};
    return this.#world;
  }

  /** Of an id that stands twice, which one counts depends on where they stand. */
  #isOther({ index }: Dossier, { added, removed }: RecordChange): boolean {
    if (this.#told(removed) !== this.#told(added)) return true;
    return added.some(({ definitions }) => definitions.some(({ id }) => index.definitions(id).length > 1));
  }

  #told(records: readonly AnyRecord[]): string {
    const told = records.flatMap((record) => {
      const fact = record.definitions.length > 0 ? this.#factOf(record) : undefined;
      return record.definitions.map(({ id, kind }) => JSON.stringify([id, kind, fact]));
    });
    return told.sort().join("\n");
  }
}

const fewChanges = 100;
