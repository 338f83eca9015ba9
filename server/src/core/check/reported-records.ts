import type { DossierFile } from "#core/dossier-file.ts";
import { partitionPoint } from "#core/partition-point.ts";
import type { AnyRecord } from "#core/record.ts";
import { Reported } from "./reported.ts";
import type { RuleFinding } from "./rule-finding.ts";

/** The records of one file of which there is something to say. Only those that come and go are put in place. */
export class ReportedRecords {
  readonly #known = new Map<AnyRecord, Reported>();
  readonly #come = new Set<Reported>();
  readonly #gone = new Set<Reported>();
  /** The order of two records in the text never changes: one that moved past another is a new one. */
  #inOrder: Reported[] = [];

  /** @param find as `Reported` wants it; there is something to say of this record from now on */
  of(record: AnyRecord, find: () => readonly RuleFinding[]): Reported {
    const known = this.#known.get(record);
    if (known) return known;
    const reported = new Reported(record, find);
    this.#known.set(record, reported);
    this.#come.add(reported);
    return reported;
  }

  /** @returns whether there was something to say of it */
  delete(record: AnyRecord): boolean {
    const reported = this.#known.get(record);
    if (reported === undefined) return false;
    this.#known.delete(record);
    if (!this.#come.delete(reported)) this.#gone.add(reported);
    return true;
  }

  /** Those that are in this version of the file, in the order of the text. */
  in(file: DossierFile): readonly Reported[] {
    if (this.#gone.size + this.#come.size > mostOneByOne) this.#inOrder = this.#sorted(file);
    else {
      for (const reported of this.#gone) this.#inOrder.splice(this.#inOrder.indexOf(reported), 1);
      for (const reported of this.#come) this.#insert(reported, file);
    }
    this.#gone.clear();
    this.#come.clear();
    return this.#inOrder;
  }

  #sorted(file: DossierFile): Reported[] {
    const placed = [...this.#known.values()].map((reported) => ({ reported, start: startIn(file, reported) }));
    return placed.sort((a, b) => a.start - b.start).map(({ reported }) => reported);
  }

  #insert(reported: Reported, file: DossierFile): void {
    const start = startIn(file, reported);
    const at = partitionPoint(this.#inOrder.length, (index) => startIn(file, this.#inOrder[index]) < start);
    this.#inOrder.splice(at, 0, reported);
  }
}

const startIn = (file: DossierFile, reported: Reported | undefined): number =>
  (reported && file.startOf(reported.record)) ?? 0;

/** If more come and go, all are sorted. */
const mostOneByOne = 16;
