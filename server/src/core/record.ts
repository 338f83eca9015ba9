import type { models } from "./model/kinds.ts";
import type { Field, ObjectReading } from "./model/read.ts";
import type { RecordKind } from "./model/spec.ts";
import type { Visit } from "./model/walk.ts";
import type { Definition, Reference } from "./record-sites.ts";
import type { Node, ScalarNode } from "./syntax/node.ts";
import type { RecordSyntax } from "./syntax/record-syntax.ts";

type Models = typeof models;
export type FieldsOf<Kind extends RecordKind> = ObjectReading<Models[Kind]["keys"]>;

export type SourceFields = FieldsOf<"source">;
export type ActorFields = FieldsOf<"actor">;
export type EventFields = FieldsOf<"event">;
export type ClaimFields = FieldsOf<"claim">;
export type CitationFields = EventFields["cites"][number];
export type RoleFields = ActorFields["roles"][number];
export type GovernsFields = ClaimFields["governs"][number];

/**
 * One record of a dossier, with its facts. Immutable, and without a position of its own: spans count from the record's start. Its tree
 * and its values are read when they are asked for, and may be other objects, with the same content, some time later; records and
 * what they define and mention are always the same objects.
 */
export interface RecordOf<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly syntax: RecordSyntax;
  /** The key of an entry; an item has its `id` inside. */
  readonly key: ScalarNode | undefined;
  readonly value: Node;
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
  readonly key: ScalarNode | undefined;
  readonly value: Node;
  readonly id: undefined;
  readonly definitions: readonly [];
  readonly references: readonly [];
  readonly visits: readonly Visit[];
}

export type DossierRecord = SourceRecord | ActorRecord | InstrumentRecord | EventRecord | ClaimRecord;
export type AnyRecord = DossierRecord | SettingRecord;

export const isKind = <Kind extends RecordKind>(
  record: AnyRecord,
  kind: Kind,
): record is Extract<DossierRecord, { kind: Kind }> => record.kind === kind;

/** The claim with that id in the record: the record itself, or one of an event's. */
export function claimIn(record: AnyRecord, id: string): ClaimFields | undefined {
  if (isKind(record, "claim")) return record.fields;
  return isKind(record, "event") ? record.fields.claims.find((claim) => claim.id?.value === id) : undefined;
}
