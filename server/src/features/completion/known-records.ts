import type { Dossier } from "#core/dossier.ts";
import type { RecordKind } from "#core/model/spec.ts";
import type { AnyRecord } from "#core/record.ts";
import { noChange, type RecordChange } from "#core/record-change.ts";
import type { MemorySlot } from "../feature-memory.ts";
import { SeenRecords } from "../seen-records.ts";
import { outletName } from "./describe.ts";
import { KnownList } from "./known-list.ts";
import { KnownRecord } from "./known-record.ts";

/**
 * What a dossier has that can be referred to, in the order of ids. Every letter that is typed asks for all of a kind, and changes one
 * record: so what is known of the others is kept.
 */
export class KnownRecords {
  readonly #seen = new SeenRecords();
  readonly #lists = new Map<RecordKind, KnownList>();

  /** Each record of the kind; an id that stands twice is there twice. Until the next revision. */
  of(dossier: Dossier, kind: RecordKind): KnownList {
    this.#follow(dossier, this.#seen.changesIn(dossier));
    const known = this.#lists.get(kind) ?? listOf(dossier, kind);
    this.#lists.set(kind, known);
    return known;
  }

  /** Changes one by one where they are few; else what they are about is found anew when it is asked for. */
  #follow(dossier: Dossier, change: RecordChange): void {
    if (change === noChange) return;
    const { added, removed } = change;
    const changed = [...removed, ...added];
    if (changed.length > fewChanges) {
      this.#lists.clear();
      return;
    }
    for (const record of removed) this.#remove(record);
    for (const record of added) this.#add(dossier, record);
    const actors = changed.filter(({ kind }) => kind === "actor");
    if (actors.length > 0) this.#nameOutlets(dossier, new Set(actors.map(({ id }) => id?.value)));
  }

  #remove(record: AnyRecord): void {
    for (const { id, kind } of record.definitions) this.#lists.get(kind)?.remove(id, record);
  }

  #add(dossier: Dossier, record: AnyRecord): void {
    for (const [kind, list] of this.#lists) {
      for (const known of knownIn(dossier, record, kind)) list.add(known);
    }
  }

  /** Sources are found by the name of their outlet too, which its own record has. */
  #nameOutlets(dossier: Dossier, outlets: ReadonlySet<string | undefined>): void {
    for (const known of this.#lists.get("source")?.records ?? []) {
      const { publisher } = known.facts;
      if (publisher !== undefined && outlets.has(publisher)) known.alsoCalled(outletName(dossier, publisher));
    }
  }
}

export const knownRecords: MemorySlot<KnownRecords> = { make: () => new KnownRecords() };

const fewChanges = 100;

function listOf(dossier: Dossier, kind: RecordKind): KnownList {
  const known: KnownRecord[] = [];
  for (const { records } of dossier.files.values()) {
    for (const record of records) known.push(...knownIn(dossier, record, kind));
  }
  return new KnownList(known);
}

function knownIn(dossier: Dossier, record: AnyRecord, kind: RecordKind): readonly KnownRecord[] {
  if (record.kind === "setting") return nothing;
  if (record.kind === "event" && kind === "claim") {
    if (record.definitions.every((definition) => definition.kind !== "claim")) return nothing;
    return record.fields.claims.flatMap((claim) =>
      claim.id ? [new KnownRecord(claim.id.value, kind, record, claim)] : [],
    );
  }
  if (record.kind !== kind || record.id === undefined) return nothing;
  const known = new KnownRecord(record.id.value, kind, record);
  const { publisher } = known.facts;
  if (publisher !== undefined) known.alsoCalled(outletName(dossier, publisher));
  return [known];
}

const nothing: readonly KnownRecord[] = [];
