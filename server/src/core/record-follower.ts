import type { AnyRecord } from "./record.ts";
import { noChange, type RecordChange } from "./record-change.ts";

/**
 * Which records of a dossier came and went since somebody looked last, so that what he keeps about them can follow at the cost of
 * what changed, however large the dossier and however many edits there were.
 */
export class RecordFollower {
  readonly #added = new Set<AnyRecord>();
  readonly #removed = new Set<AnyRecord>();

  /** What came and went again since is not told. */
  note({ added, removed }: RecordChange): void {
    for (const record of removed) if (!this.#added.delete(record)) this.#removed.add(record);
    for (const record of added) if (!this.#removed.delete(record)) this.#added.add(record);
  }

  /** What changed since this was asked before, or since it began to follow. */
  take(): RecordChange {
    if (this.#added.size === 0 && this.#removed.size === 0) return noChange;
    const change = { added: [...this.#added], removed: [...this.#removed] };
    this.#added.clear();
    this.#removed.clear();
    return change;
  }
}
