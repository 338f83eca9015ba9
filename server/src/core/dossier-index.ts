import type { DossierFile } from "./dossier-file.ts";
import { type KnownId, KnownIds } from "./known-ids.ts";
import type { RecordKind } from "./model/spec.ts";
import { listOf, type OneOrMore, withItem, withoutItems } from "./one-or-more.ts";
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
  /** Records that come into the index must have been made with these. */
  readonly ids = new KnownIds();
  readonly #sortedIds = new Map<RecordKind, readonly string[]>();
  readonly #sourcesOfTexts = new Map<string, OneOrMore<SourceRecord>>();

  /** Takes up what changed in each file. */
  merge(versions: readonly FileVersions[]): RecordChange {
    const changes = versions.map(
      ({ before, after, change }) => change ?? changeBetween(before?.records ?? [], after?.records ?? []),
    );
    const change = {
      added: changes.flatMap(({ added }) => added),
      removed: changes.flatMap(({ removed }) => removed),
    };
    const left = this.#remove(change.removed);
    for (const record of change.added) this.#add(record);
    for (const known of left) if (known.isForgotten) this.ids.forget(known);
    for (const kind of changedKinds(change)) this.#sortedIds.delete(kind);
    return change;
  }

  definitions(id: string): readonly Definition[] {
    const known = this.ids.get(id);
    const definers = listOf(known?.definers);
    const [only] = definers;
    if (known === undefined || only === undefined) return [];
    if (definers.length === 1) return only.definitionsOf(known);
    return definers.flatMap((record) => record.definitionsOf(known));
  }

  /** @param under only those below that key */
  references(id: string, under?: string): readonly Reference[] {
    const mentions = listOf(this.ids.get(id)?.mentions);
    const meant = under === undefined ? mentions : mentions.filter(({ key }) => key === under);
    return meant.flatMap((mention) => listOf(mention.records).flatMap((record) => record.referencesBy(mention)));
  }

  isMentionedElsewhere(id: string, than: AnyRecord): boolean {
    const mentions = listOf(this.ids.get(id)?.mentions);
    return mentions.some(({ records }) => listOf(records).some((record) => record !== than));
  }

  /** Those that a record has; each once. */
  *definedIds(): Generator<string> {
    for (const { id, definers } of this.ids) if (definers !== undefined) yield id;
  }

  /** Ids of one kind, those of claims in events included; sorted, each once. */
  idsOf(kind: RecordKind): readonly string[] {
    const known = this.#sortedIds.get(kind);
    if (known) return known;
    const ids = [...this.ids].filter((one) => isDefinedAs(kind, one)).map(({ id }) => id);
    this.#sortedIds.set(kind, ids.sort());
    return ids;
  }

  /** The sources that name a text in this way (`TextRequest.key`). */
  sourcesOfText(key: string): readonly SourceRecord[] {
    return listOf(this.#sourcesOfTexts.get(key));
  }

  /** One source for each text that sources name, in whatever way. */
  *sourcesWithText(): Generator<SourceRecord> {
    for (const sources of this.#sourcesOfTexts.values()) yield* listOf(sources).slice(0, 1);
  }

  #add(record: AnyRecord): void {
    if (record.kind === "setting") return;
    if (record.kind === "source") this.#addToText(textOf(record), record);
    for (const known of record.defined) known.definers = withNext(known.definers, record);
    for (const mention of record.mentions) mention.records = withNext(mention.records, record);
  }

  /**
   * All at once, because an id that 10,000 of them mention has a list that long, and a text that they name.
   * @returns the ids that they had
   */
  #remove(records: readonly AnyRecord[]): ReadonlySet<KnownId> {
    const gone = new Set(records.filter((record) => record.kind !== "setting"));
    const texts = new Set([...gone].flatMap((record) => (record.kind === "source" ? (textOf(record) ?? []) : [])));
    for (const text of texts) this.#removeFromText(text, gone);
    const defined = new Set([...gone].flatMap((record) => record.defined));
    for (const known of defined) known.definers = withoutItems(known.definers, gone);
    const mentions = new Set([...gone].flatMap((record) => record.mentions));
    for (const mention of mentions) mention.records = withoutItems(mention.records, gone);
    return new Set([...defined, ...[...mentions].map(({ known }) => known)]);
  }

  #addToText(key: string | undefined, source: SourceRecord): void {
    if (key !== undefined) this.#sourcesOfTexts.set(key, withItem(this.#sourcesOfTexts.get(key), source));
  }

  #removeFromText(key: string, gone: ReadonlySet<AnyRecord>): void {
    const rest = withoutItems(this.#sourcesOfTexts.get(key), gone);
    if (rest === undefined) this.#sourcesOfTexts.delete(key);
    else this.#sourcesOfTexts.set(key, rest);
  }
}

/** How the source names its text (`TextRequest.key`). */
const textOf = (source: SourceRecord): string | undefined => (mayNameText(source) ? requestOf(source)?.key : undefined);

/** A quick look, because few sources do: the key is not there, nor anything that could stand for it or bring it. */
const mayNameText = ({ syntax: { text }, isExtension }: SourceRecord): boolean =>
  isExtension || text.includes("snapshot") || /[\\*]/.test(text);

/** A record may have an id several times, and is listed once. */
function withNext(records: OneOrMore<DossierRecord>, next: DossierRecord): OneOrMore<DossierRecord> {
  const last = Array.isArray(records) ? records.at(-1) : records;
  return last === next ? records : withItem(records, next);
}

const isDefinedAs = (kind: RecordKind, known: KnownId): boolean =>
  listOf(known.definers).some((record) => record.definitionsOf(known).some((site) => site.kind === kind));
