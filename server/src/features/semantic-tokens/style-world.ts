import type { Dossier } from "#core/dossier.ts";
import type { RecordChange } from "#core/dossier-index.ts";
import { isRetracted } from "#core/facts/event-sources.ts";
import type { AnyRecord } from "#core/record.ts";
import { SeenRecords } from "../seen-records.ts";

/** Tells when the colour of an id may have changed in records that nobody edited. */
export class StyleWorld {
  readonly #seen = new SeenRecords();
  #world = {};

  /** The same object as long as every id stands for the same kind of record, and no source was retracted. */
  in(dossier: Dossier): object {
    const change = this.#seen.changesIn(dossier);
    if (change.added.length + change.removed.length > fewChanges || hasOtherIds(dossier, change)) this.#world = {};
    return this.#world;
  }
}

const fewChanges = 100;

/** Of an id that stands twice, which one counts depends on where they stand. */
function hasOtherIds({ index }: Dossier, { added, removed }: RecordChange): boolean {
  const [old, now] = [removed, added].map((records) => records.flatMap(meaningsOf).sort());
  if (old?.join("\n") !== now?.join("\n")) return true;
  return added.some(({ definitions }) => definitions.some(({ id }) => index.definitions(id).length > 1));
}

function meaningsOf(record: AnyRecord): string[] {
  const isWithdrawn = record.kind === "source" && isRetracted(record);
  return record.definitions.map(({ id, kind }) => JSON.stringify([id, kind, isWithdrawn]));
}
