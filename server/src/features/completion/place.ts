import { kindOfSection, models } from "#core/model/kinds.ts";
import { fileModel, manifestModel } from "#core/model/manifest.ts";
import {
  type DateSpec,
  type EnumSpec,
  type FlagSpec,
  type KeySpec,
  type MapSpec,
  type NumberSpec,
  type ObjectSpec,
  type RecordKind,
  type RefSpec,
  required,
  type Spec,
  type TextSpec,
  text,
} from "#core/model/spec.ts";
import { keyOf } from "#core/model/walk.ts";
import { isSectionKey } from "#core/syntax/record-syntax.ts";

/** What the model says of a place in a file: what stands under a key, or in a list. */
export type Place = Spec | RecordsPlace | FilePlace;

/** A whole file. */
export interface FilePlace {
  readonly type: "file";
  readonly manifest: boolean;
}

/** A section: a mapping by id, or a list. */
export interface RecordsPlace {
  readonly type: "records";
  readonly kind: RecordKind;
}

export type MapPlace = ObjectSpec | MapSpec | RecordsPlace | FilePlace;
export type ScalarSpec = TextSpec | EnumSpec | DateSpec | NumberSpec | FlagSpec | RefSpec;

/** What a mapping at this place holds. One mapping where a list is due is a list of one. */
export function asMap(place: Place | undefined): MapPlace | undefined {
  switch (place?.type) {
    case "list":
      return asMap(place.item);
    case "object":
    case "map":
    case "records":
    case "file":
      return place;
    default:
      return undefined;
  }
}

/** What an item of a list at this place is. A list of dates is one date: one of them. */
export function asItem(place: Place | undefined): Place | undefined {
  switch (place?.type) {
    case "list":
      return place.item;
    case "date":
      return place;
    case "records":
      return recordInList(place.kind);
    default:
      return undefined;
  }
}

/** What a bare value at this place is, and the key that it stands for where it is short for a mapping. */
export function asScalar(place: Place | undefined): { spec: ScalarSpec; key: string | undefined } | undefined {
  if (place === undefined) return undefined;
  switch (place.type) {
    case "list":
      return asScalar(place.item);
    case "map":
      return place.orValue ? asScalar(place.value) : undefined;
    case "object": {
      const key = place.shorthand;
      const found = key === undefined ? undefined : asScalar(keyOf(place, key)?.spec);
      return found && { spec: found.spec, key };
    }
    case "records":
    case "file":
      return undefined;
    default:
      return { spec: place, key: undefined };
  }
}

/** What stands under a key of such a mapping. */
export function underKey(place: MapPlace | undefined, key: string): Place | undefined {
  switch (place?.type) {
    case "object":
      return keyOf(place, key)?.spec;
    case "map":
      return place.value;
    case "records":
      return recordById(place.kind);
    case "file":
      if (isSectionKey(key)) return { type: "records", kind: kindOfSection[key] };
      return keyOf(place.manifest ? manifestModel : fileModel, key)?.spec;
    default:
      return undefined;
  }
}

/** The table does not have it: in a mapping the id stands before the record. */
export const listedId: KeySpec = required(text(), "The name by which other records refer to this one.");

/** In a list of records the id is a key like others; in a mapping by id it is not among the keys. */
function recordInList(kind: RecordKind): ObjectSpec {
  const model: ObjectSpec = models[kind];
  return keyOf(model, "id") ? model : { ...model, keys: { id: listedId, ...model.keys } };
}

function recordById(kind: RecordKind): ObjectSpec {
  const model: ObjectSpec = models[kind];
  const { id: _, ...keys }: Record<string, KeySpec> = model.keys;
  return { ...model, keys };
}
