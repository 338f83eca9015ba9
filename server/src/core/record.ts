import type { KnownId, Mention } from "./known-ids.ts";
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

interface Placed {
  /** Of the file to which it belongs or belonged, as the host names it. */
  readonly path: string;
  /** Where it stands among the records of its file. Kept by the file's `RecordOrder`, for nobody else. */
  place: number;
}

/**
 * One record of a dossier, with its facts. What it says never changes, and has no position of its own: spans count from the record's
 * start. Its tree and its values are read when they are asked for, and may be other objects, with the same content, some time later;
 * only the record itself is always the same object.
 */
export interface RecordOf<Kind extends RecordKind> extends Placed {
  readonly kind: Kind;
  readonly syntax: RecordSyntax;
  /** The key of an entry; an item has its `id` inside. */
  readonly key: ScalarNode | undefined;
  readonly value: Node;
  readonly id: Field<string> | undefined;
  readonly fields: FieldsOf<Kind>;
  /** Ids that this record defines: its own, and those of the claims in it. */
  readonly defined: readonly KnownId[];
  /** Ids that it mentions, once for each place. */
  readonly mentions: readonly Mention[];
  /** The places of both. */
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  definitionsOf(known: KnownId): readonly Definition[];
  referencesBy(mention: Mention): readonly Reference[];
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
export interface SettingRecord extends Placed {
  readonly kind: "setting";
  readonly syntax: RecordSyntax;
  readonly key: ScalarNode | undefined;
  readonly value: Node;
  readonly id: undefined;
  readonly defined: readonly [];
  readonly mentions: readonly [];
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
