import { noCatalogues } from "./catalogues/catalogues.ts";
import { entriesOf } from "./catalogues/read-catalogue.ts";
import { kindOfSection, models } from "./model/kinds.ts";
import { fileModel, manifestModel } from "./model/manifest.ts";
import { type Field, type ObjectReading, type Reading, read } from "./model/read.ts";
import type { ObjectSpec, RecordKind } from "./model/spec.ts";
import { keyOf, type Visit, walk } from "./model/walk.ts";
import { type Entry, entryOf, isEmpty, type Node } from "./syntax/node.ts";
import type { RecordSyntax } from "./syntax/record-syntax.ts";
import type { Span } from "./text/span.ts";

type Models = typeof models;
export type FieldsOf<Kind extends RecordKind> = ObjectReading<Models[Kind]["keys"]>;

export type SourceFields = FieldsOf<"source">;
export type ActorFields = FieldsOf<"actor">;
export type EventFields = FieldsOf<"event">;
export type ClaimFields = FieldsOf<"claim">;
export type CitationFields = EventFields["cites"][number];
export type RoleFields = ActorFields["roles"][number];
export type GovernsFields = ClaimFields["governs"][number];

/** One record of a dossier, with its facts. Immutable, and without a position of its own: spans count from the record's start. */
export interface RecordOf<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly syntax: RecordSyntax;
  readonly id: Field<string> | undefined;
  readonly fields: FieldsOf<Kind>;
  /** Ids that this record defines: its own, and those of the claims in it. */
  readonly definitions: readonly Definition[];
  /** Ids that this record mentions. */
  readonly references: readonly Reference[];
  /** Every node that the model has a place for, outermost first. */
  readonly visits: readonly Visit[];
  /** It adds to an item of a catalogue, whose values stand in `fields` where it has none of its own, at the place of its id. */
  readonly isExtension: boolean;
}

export type SourceRecord = RecordOf<"source">;
export type ActorRecord = RecordOf<"actor">;
export type InstrumentRecord = RecordOf<"instrument">;
export type EventRecord = RecordOf<"event">;
export type ClaimRecord = RecordOf<"claim">;

/** A top-level key that holds no records. */
export interface SettingRecord {
  readonly kind: "setting";
  readonly syntax: RecordSyntax;
  readonly id: undefined;
  readonly definitions: readonly [];
  readonly references: readonly [];
  readonly visits: readonly Visit[];
}

export type DossierRecord = SourceRecord | ActorRecord | InstrumentRecord | EventRecord | ClaimRecord;
export type AnyRecord = DossierRecord | SettingRecord;

export interface Definition {
  readonly id: string;
  readonly kind: RecordKind;
  readonly span: Span;
}

export interface Reference {
  readonly id: string;
  /** The kinds that are right here. */
  readonly kinds: readonly RecordKind[];
  /** Free text is allowed too, so that an unknown id is no defect. */
  readonly orText: boolean;
  /** The key under which it stands, as in `cites` or `part-of`. */
  readonly key: string;
  readonly span: Span;
}

export function createRecord(syntax: RecordSyntax, catalogues = noCatalogues): AnyRecord {
  if (syntax.section === undefined) return createSetting(syntax);
  const kind = kindOfSection[syntax.section];
  const id = idOf(syntax);
  const item = kind === "source" && id ? catalogues.valuesOf(id.value) : undefined;
  const value = id && item ? extended(syntax.value, entriesOf(item, id.span)) : syntax.value;
  const fields = read(models[kind], value) ?? read(models[kind], emptyMap(value));
  const definitions = [
    ...(id ? [{ id: id.value, kind, span: id.span }] : []),
    ...claimIds(kind, fields as Reading<ObjectSpec>),
  ];
  const visits = walk(models[kind], syntax.value);
  return {
    kind,
    syntax,
    id,
    fields,
    definitions,
    references: referencesIn(visits),
    visits,
    isExtension: item !== undefined,
  } as unknown as DossierRecord;
}

/** What a record says itself wins. */
function extended(node: Node, inherited: readonly Entry[]): Node {
  const own = node.kind === "map" ? node.entries : [];
  const added = inherited.filter(({ key }) => !own.some((entry) => entry.key.text === key.text));
  return { kind: "map", span: node.span, flow: node.kind === "map" && node.flow, entries: [...own, ...added] };
}

function createSetting(syntax: RecordSyntax): SettingRecord {
  const name = syntax.key?.text ?? "";
  const key = keyOf(manifestModel, name);
  const owner = keyOf(fileModel, name) ? fileModel : manifestModel;
  const visits = key ? walk(key.spec, syntax.value, name, owner) : [];
  return { kind: "setting", syntax, id: undefined, definitions: [], references: [], visits };
}

const emptyMap = (node: Node): Node => ({ kind: "map", span: node.span, flow: false, entries: [] });

function idOf({ form, key, value }: RecordSyntax): Field<string> | undefined {
  const node = form === "entry" ? key : entryOf(value, "id")?.value;
  if (node?.kind !== "scalar" || isEmpty(node)) return undefined;
  return { value: node.text, span: node.span, node };
}

function claimIds(kind: RecordKind, fields: unknown): Definition[] {
  if (kind !== "event") return [];
  return (fields as EventFields).claims.flatMap(({ id }) =>
    id ? [{ id: id.value, kind: "claim" as const, span: id.span }] : [],
  );
}

function referencesIn(visits: readonly Visit[]): Reference[] {
  const references: Reference[] = [];
  for (const { spec, node, key } of visits) {
    if (spec.type !== "ref" || node.kind !== "scalar" || isEmpty(node)) continue;
    references.push({ id: node.text, kinds: spec.kinds, orText: spec.orText, key: key ?? "", span: node.span });
  }
  return references;
}

export const isKind = <Kind extends RecordKind>(
  record: AnyRecord,
  kind: Kind,
): record is Extract<DossierRecord, { kind: Kind }> => record.kind === kind;

/** The claim with that id in the record: the record itself, or one of an event's. */
export function claimIn(record: AnyRecord, id: string): ClaimFields | undefined {
  if (isKind(record, "claim")) return record.fields;
  return isKind(record, "event") ? record.fields.claims.find((claim) => claim.id?.value === id) : undefined;
}
