import type { DossierFile } from "./dossier-file.ts";
import { append, groupBy } from "./group-by.ts";
import type { RecordKind } from "./model/spec.ts";
import type { AnyRecord, DossierRecord, SourceRecord } from "./record.ts";
import { changeBetween, changedKinds, type RecordChange } from "./record-change.ts";
import type { Definition, Reference } from "./record-sites.ts";
import { requestOf } from "./texts/article-texts.ts";

/** A file before and after a change; either may be absent. */
export interface FileVersions {
  readonly before: DossierFile | undefined;
  readonly after: DossierFile | undefined;
  /** Where it is known; else the records of both are compared. */
  readonly change?: RecordChange;
}

/**
 * Definitions and references by id, over all files of one dossier. Merged from the records that a change touched, in place: a
 * dossier of 100,000 events has no second copy. Whoever reads it must do so before the next change, that is without waiting.
 */
export class DossierIndex {
  readonly #definitions = new Map<string, Definition[]>();
  readonly #references = new Map<string, Reference[]>();
  /** The references to an id by the key below which they stand, made when somebody asks. */
  readonly #byKey = new Map<string, ReadonlyMap<string, readonly Reference[]>>();
  readonly #files = new Map<AnyRecord, string>();
  readonly #kinds = new Map<RecordKind, Set<DossierRecord>>();
  readonly #sortedIds = new Map<RecordKind, readonly string[]>();
  readonly #sourcesOfTexts = new Map<string, Set<SourceRecord>>();

  /** Takes up what changed in each file. */
  merge(versions: readonly FileVersions[]): RecordChange {
    const changes = versions.map(
      ({ before, after, change }) => change ?? changeBetween(before?.records ?? [], after?.records ?? []),
    );
    const removed = changes.flatMap((change) => change.removed);
    this.#remove(removed);
    for (const [i, { added }] of changes.entries()) {
      for (const record of added) this.#add(record, versions[i]?.after?.path ?? "");
    }
    const change = { added: changes.flatMap(({ added }) => added), removed };
    for (const kind of changedKinds(change)) this.#sortedIds.delete(kind);
    return change;
  }

  definitions(id: string): readonly Definition[] {
    return this.#definitions.get(id) ?? [];
  }

  /** @param under only those below that key */
  references(id: string, under?: string): readonly Reference[] {
    const sites = this.#references.get(id) ?? [];
    if (under === undefined || sites.length === 0) return sites;
    const byKey = this.#byKey.get(id) ?? groupBy(sites, ({ key }) => key);
    this.#byKey.set(id, byKey);
    return byKey.get(under) ?? [];
  }

  ids(): Iterable<string> {
    return this.#definitions.keys();
  }

  /** Ids of one kind, those of claims in events included; sorted, each once. */
  idsOf(kind: RecordKind): readonly string[] {
    const known = this.#sortedIds.get(kind);
    if (known) return known;
    const defined = [...this.#definitions].filter(([, sites]) => sites.some((site) => site.kind === kind));
    const ids = defined.map(([id]) => id).sort();
    this.#sortedIds.set(kind, ids);
    return ids;
  }

  /** The sources that name a text in this way (`TextRequest.key`). */
  sourcesOfText(key: string): Iterable<SourceRecord> {
    return this.#sourcesOfTexts.get(key) ?? [];
  }

  /** Path of the file that holds the record. */
  fileOf(record: AnyRecord): string | undefined {
    return this.#files.get(record);
  }

  records(kind: RecordKind): Iterable<DossierRecord> {
    return this.#kinds.get(kind) ?? [];
  }

  #add(record: AnyRecord, path: string): void {
    this.#files.set(record, path);
    if (record.kind === "setting") return;
    const sameKind = this.#kinds.get(record.kind);
    if (sameKind) sameKind.add(record);
    else this.#kinds.set(record.kind, new Set([record]));
    if (record.kind === "source") this.#addText(record);
    for (const definition of record.definitions) append(this.#definitions, definition.id, definition);
    for (const reference of record.references) {
      append(this.#references, reference.id, reference);
      this.#byKey.delete(reference.id);
    }
  }

  /** All at once, because an id that 10,000 of them mention has a list that long. */
  #remove(records: readonly AnyRecord[]): void {
    const gone = new Set(records);
    for (const record of gone) {
      this.#files.delete(record);
      if (record.kind !== "setting") this.#kinds.get(record.kind)?.delete(record);
      if (record.kind === "source") this.#removeText(record);
    }
    drop(this.#definitions, new Set(records.flatMap(({ definitions }) => definitions.map(({ id }) => id))), gone);
    const mentioned = new Set(records.flatMap(({ references }) => references.map(({ id }) => id)));
    for (const id of mentioned) this.#byKey.delete(id);
    drop(this.#references, mentioned, gone);
  }

  #addText(source: SourceRecord): void {
    const key = requestOf(source)?.key;
    if (key === undefined) return;
    const sources = this.#sourcesOfTexts.get(key);
    if (sources) sources.add(source);
    else this.#sourcesOfTexts.set(key, new Set([source]));
  }

  #removeText(source: SourceRecord): void {
    const key = requestOf(source)?.key ?? "";
    const sources = this.#sourcesOfTexts.get(key);
    sources?.delete(source);
    if (sources?.size === 0) this.#sourcesOfTexts.delete(key);
  }
}

function drop<Site extends { readonly record: AnyRecord }>(
  table: Map<string, Site[]>,
  keys: Iterable<string>,
  gone: ReadonlySet<AnyRecord>,
): void {
  for (const key of keys) {
    const rest = (table.get(key) ?? []).filter(({ record }) => !gone.has(record));
    if (rest.length > 0) table.set(key, rest);
    else table.delete(key);
  }
}
