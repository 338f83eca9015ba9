import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { RecordKind } from "#core/model/spec.ts";
import type { AnyRecord, ClaimFields, DossierRecord } from "#core/record.ts";
import type { MemorySlot } from "../feature-memory.ts";
import { fold } from "./fold.ts";
import type { Candidate } from "./select.ts";

/** Something that can be referred to by its id: a record, or a claim in an event. */
export class KnownRecord implements Candidate {
  readonly id: string;
  readonly kind: RecordKind;
  readonly record: DossierRecord;
  readonly claim: ClaimFields | undefined;
  /** The first and the last day it can be about; NaN where it gives none. */
  readonly first: number;
  readonly last: number;
  #otherName: string | undefined;
  #names: readonly string[] | undefined;
  #folded: readonly string[] | undefined;

  constructor(id: string, kind: RecordKind, record: DossierRecord, claim?: ClaimFields) {
    const date = dateOf(record, claim);
    this.id = id;
    this.kind = kind;
    this.record = record;
    this.claim = claim;
    this.first = date ? earliestDay(date) : Number.NaN;
    this.last = date ? latestDay(date) : Number.NaN;
  }

  /** A name that stands in another record, as that of a source's outlet does. */
  alsoCalled(name: string | undefined): void {
    if (name === this.#otherName) return;
    this.#otherName = name;
    this.#names = undefined;
    this.#folded = undefined;
  }

  names(): readonly string[] {
    this.#names ??= [this.id, ...(this.#otherName ? [this.#otherName] : []), ...namesIn(this.record, this.claim)];
    return this.#names;
  }

  folded(): readonly string[] {
    this.#folded ??= this.names().map(fold);
    return this.#folded;
  }
}

/**
 * What a dossier has that can be referred to. Every letter that is typed asks for all of it, and changes one record: so what is known
 * of the others is kept, file by file.
 */
export class KnownRecords {
  #files = new Map<string, KnownFile>();

  *of(dossier: Dossier, kind: RecordKind): Generator<readonly KnownRecord[]> {
    const files = new Map<string, KnownFile>();
    for (const [path, file] of dossier.files) {
      const known = this.#files.get(path);
      files.set(path, known?.file === file ? known : readFile(file, known));
    }
    this.#files = files;
    for (const { kinds } of files.values()) yield kinds.get(kind) ?? [];
  }
}

export const knownRecordsSlot: MemorySlot<KnownRecords> = { make: () => new KnownRecords() };

interface KnownFile {
  readonly file: DossierFile;
  /** For each record of the file, in order. */
  readonly entries: readonly (readonly KnownRecord[])[];
  readonly kinds: ReadonlyMap<RecordKind, readonly KnownRecord[]>;
}

/** Records that both versions have stand in the same order in both. */
function readFile(file: DossierFile, before: KnownFile | undefined): KnownFile {
  const [old, now] = [before?.file.records ?? [], file.records];
  let head = 0;
  while (head < old.length && old[head] === now[head]) head++;
  const shift = old.length - now.length;
  let tail = now.length;
  while (tail > head && tail + shift > head && old[tail + shift - 1] === now[tail - 1]) tail--;
  const entries = now.map((record, i) => {
    const same = i < head ? before?.entries[i] : i >= tail ? before?.entries[i + shift] : undefined;
    return same ?? entriesOf(record);
  });
  const kinds = new Map<RecordKind, KnownRecord[]>();
  for (const entry of entries.flat()) {
    const known = kinds.get(entry.kind);
    if (known) known.push(entry);
    else kinds.set(entry.kind, [entry]);
  }
  return { file, entries, kinds };
}

function entriesOf(record: AnyRecord): KnownRecord[] {
  if (record.kind === "setting") return [];
  const id = record.id?.value;
  const claim = record.kind === "claim" ? record.fields : undefined;
  const own = id === undefined ? [] : [new KnownRecord(id, record.kind, record, claim)];
  const claims = record.kind === "event" ? record.fields.claims : [];
  const inside = claims.flatMap((one) => (one.id ? [new KnownRecord(one.id.value, "claim", record, one)] : []));
  return [...own, ...inside];
}

function dateOf(record: DossierRecord, claim: ClaimFields | undefined): DossierDate | undefined {
  if (claim?.date) return claim.date.value;
  if (record.kind === "event") return record.fields.date?.value;
  return record.kind === "source" ? record.fields.published?.value : undefined;
}

/** Beside the id. The longest comes last, because editors do not compare all of it. */
function namesIn(record: DossierRecord, claim: ClaimFields | undefined): string[] {
  if (claim) return claim.text ? [claim.text.value.replace(/\s+/g, " ")] : [];
  switch (record.kind) {
    case "source": {
      const { publisher, published, title } = record.fields;
      return [publisher?.value, published?.value.text, title?.value].flatMap((name) => name ?? []);
    }
    case "actor": {
      const { name, aliases } = record.fields;
      return [name, ...aliases.map(({ text }) => text)].flatMap((field) => field?.value ?? []);
    }
    case "instrument": {
      const { title, aliases } = record.fields;
      return [title, ...aliases.map(({ text }) => text)].flatMap((field) => field?.value ?? []);
    }
    case "event":
      return [record.fields.title?.value, record.fields.date?.value.text].flatMap((name) => name ?? []);
    default:
      return [];
  }
}
