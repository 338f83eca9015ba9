import type { Dossier } from "#core/dossier.ts";
import { changeOf, type RecordChange } from "#core/dossier-index.ts";
import type { AnyRecord } from "#core/record.ts";

/** The records of a dossier as they were looked at last, so that what is kept about them can follow what came and went since. */
export class SeenRecords {
  readonly #files = new Map<string, readonly AnyRecord[]>();

  /** What changed since this was asked before; everything is added the first time. Compares records only in files that changed. */
  changesIn({ files }: Dossier): RecordChange {
    const changes: RecordChange[] = [];
    for (const [path, { records }] of files) {
      const before = this.#files.get(path);
      if (before === records) continue;
      changes.push(changeOf(before ?? [], records));
      this.#files.set(path, records);
    }
    for (const [path, records] of this.#files.size > files.size ? this.#files : []) {
      if (files.has(path)) continue;
      changes.push({ added: [], removed: records });
      this.#files.delete(path);
    }
    return { added: changes.flatMap(({ added }) => added), removed: changes.flatMap(({ removed }) => removed) };
  }
}
