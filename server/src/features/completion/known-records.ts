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
  /** What lists are made of that are not there yet. */
  readonly #parts = new Map<RecordKind, WeakMap<AnyRecord, readonly KnownRecord[]>>();

  /** Reads, one by one, the records of which `of` needs to know. */
  *prepare(dossier: Dossier, kind: RecordKind): Generator {
    this.#follow(this.#seen.changesIn(dossier), dossier);
    if (this.#lists.has(kind)) return;
    const parts = this.#parts.get(kind) ?? new WeakMap<AnyRecord, readonly KnownRecord[]>();
    this.#parts.set(kind, parts);
    for (const record of recordsIn(dossier)) {
      const part = parts.get(record) ?? knownIn(record, kind);
      if (part !== nothing) parts.set(record, part);
      yield;
    }
  }

  /** Each record of the kind; an id that stands twice is there twice. Until the next revision. */
  of(dossier: Dossier, kind: RecordKind): KnownList {
    this.#follow(this.#seen.changesIn(dossier), dossier);
    const known = this.#lists.get(kind) ?? this.#listOf(kind, dossier);
    this.#lists.set(kind, known);
    return known;
  }

  #listOf(kind: RecordKind, dossier: Dossier): KnownList {
    const parts = this.#parts.get(kind);
    this.#parts.delete(kind);
    const known: KnownRecord[] = [];
    for (const record of recordsIn(dossier)) known.push(...(parts?.get(record) ?? knownIn(record, kind)));
    nameOutlets(known, dossier);
    return new KnownList(known);
  }

  /** Changes one by one where they are few; else what they are about is found anew when it is asked for. */
  #follow(change: RecordChange, dossier: Dossier): void {
    if (change === noChange) return;
    const { added, removed } = change;
    const changed = [...removed, ...added];
    if (changed.length > fewChanges) {
      this.#lists.clear();
      return;
    }
    for (const record of removed) this.#remove(record);
    for (const record of added) this.#add(record, dossier);
    const actors = new Set(changed.filter(({ kind }) => kind === "actor").map(({ id }) => id?.value));
    const sources = actors.size > 0 ? (this.#lists.get("source")?.records ?? []) : [];
    nameOutlets(
      sources.filter(({ facts }) => facts.publisher !== undefined && actors.has(facts.publisher)),
      dossier,
    );
  }

  #remove(record: AnyRecord): void {
    for (const { id, kind } of record.definitions) this.#lists.get(kind)?.remove(id, record);
  }

  #add(record: AnyRecord, dossier: Dossier): void {
    for (const [kind, list] of this.#lists) {
      const known = knownIn(record, kind);
      nameOutlets(known, dossier);
      for (const one of known) list.add(one);
    }
  }
}

export const knownRecords: MemorySlot<KnownRecords> = { make: () => new KnownRecords() };

const fewChanges = 100;

function* recordsIn({ files }: Dossier): Generator<AnyRecord> {
  for (const { records } of files.values()) yield* records;
}

function knownIn(record: AnyRecord, kind: RecordKind): readonly KnownRecord[] {
  if (record.kind === "setting") return nothing;
  if (record.kind === "event" && kind === "claim") {
    if (record.definitions.every((definition) => definition.kind !== "claim")) return nothing;
    return record.fields.claims.flatMap((claim) =>
      claim.id ? [new KnownRecord(claim.id.value, kind, record, claim)] : [],
    );
  }
  if (record.kind !== kind || record.id === undefined) return nothing;
  return [new KnownRecord(record.id.value, kind, record)];
}

const nothing: readonly KnownRecord[] = [];

/** Sources are found by the name of their outlet too, which its own record has. */
function nameOutlets(sources: readonly KnownRecord[], dossier: Dossier): void {
  const names = new Map<string, string | undefined>();
  for (const source of sources) {
    const { publisher } = source.facts;
    if (publisher === undefined) continue;
    if (!names.has(publisher)) names.set(publisher, outletName(dossier, publisher));
    source.alsoCalled(names.get(publisher));
  }
}
