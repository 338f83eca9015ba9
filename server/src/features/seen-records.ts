import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { AnyRecord } from "#core/record.ts";
import type { RecordChange } from "#core/record-change.ts";

/**
 * The records of a dossier as they were looked at last, so that what is kept about them can follow what came and went since. For the
 * revisions that share an index.
 */
export class SeenRecords {
  /** With a copy of the records: the list itself is handed on from version to version. */
  readonly #files = new Map<string, { readonly file: DossierFile; readonly records: readonly AnyRecord[] }>();

  /** What changed since this was asked before; everything is added the first time. */
  changesIn({ files }: Dossier): RecordChange {
    const change: Change = { added: [], removed: [] };
    for (const [path, file] of files) {
      const before = this.#files.get(path);
      if (before?.file === file) continue;
      compare(before?.records ?? [], file.records, (record) => file.startOf(record) !== undefined, change);
      this.#files.set(path, { file, records: file.records.slice() });
    }
    for (const [path, { records }] of this.#files.size > files.size ? this.#files : []) {
      if (files.has(path)) continue;
      for (const record of records) change.removed.push(record);
      this.#files.delete(path);
    }
    return change;
  }
}

interface Change extends RecordChange {
  readonly added: AnyRecord[];
  readonly removed: AnyRecord[];
}

/** Records that both versions hold stand in the same order in both; most are the same ones, and nothing is looked up for them. */
function compare(
  before: readonly AnyRecord[],
  now: readonly AnyRecord[],
  isThere: (record: AnyRecord) => boolean,
  { added, removed }: Change,
): void {
  let next = 0;
  for (const record of before) {
    if (record !== now[next] && !isThere(record)) {
      removed.push(record);
      continue;
    }
    while (next < now.length && now[next] !== record) added.push(now[next++] as AnyRecord);
    next++;
  }
  while (next < now.length) added.push(now[next++] as AnyRecord);
}
