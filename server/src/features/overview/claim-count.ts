import type { Dossier } from "#core/dossier.ts";
import { claimsOf } from "#core/facts/claims.ts";
import type { AnyRecord } from "#core/record.ts";
import type { MemorySlot } from "../feature-memory.ts";
import { SeenRecords } from "../seen-records.ts";

/** How many claims a dossier has, in events and outside of them. Only records that came or went are counted. */
export class ClaimCount {
  readonly #seen = new SeenRecords();
  #count = 0;

  of(dossier: Dossier): number {
    const { added, removed } = this.#seen.changesIn(dossier);
    this.#count += countIn(added) - countIn(removed);
    return this.#count;
  }
}

export const claimCount: MemorySlot<ClaimCount> = { make: () => new ClaimCount() };

const countIn = (records: readonly AnyRecord[]): number =>
  records.reduce((count, record) => count + claimsOf(record).length, 0);
