import type { Dossier } from "#core/dossier.ts";
import type { RecordChange } from "#core/record-change.ts";
import type { RecordFollower } from "#core/record-follower.ts";

/**
 * The records of a dossier as they were looked at last, so that what is kept about them can follow what came and went since. For the
 * revisions that share an index: to be kept with `FeatureMemory.ofDossier`.
 */
export class SeenRecords {
  #follower: RecordFollower | undefined;

  /** What changed since this was asked before; everything is added the first time. */
  changesIn(dossier: Dossier): RecordChange {
    if (this.#follower) return this.#follower.take();
    this.#follower = dossier.follow();
    return { added: [...dossier.files.values()].flatMap(({ records }) => records), removed: [] };
  }
}
