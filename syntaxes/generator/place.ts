import { kindOfSection, models } from "#core/model/kinds.ts";
import { manifestModel } from "#core/model/manifest.ts";
import type { MapSpec, ObjectSpec, RecordKind, Spec, TextFormat } from "#core/model/spec.ts";
import {
  anyScalar,
  checksumScalar,
  dateScalar,
  flagOrDateScalar,
  flagScalar,
  idScalar,
  noScalar,
  numberScalar,
  quotationScalar,
  referenceOrTextScalar,
  referenceScalar,
  ruleScalar,
  type Scalar,
  textScalar,
  vocabularyScalar,
  webAddressScalar,
} from "./scalar.ts";

/** What the value of a key may be, whatever its style: a mapping, a scalar, or a list of either. */
export interface Place {
  readonly mapping: Mapping;
  readonly scalar: Scalar;
  /** A mapping in a list; differs from `mapping` where records are a mapping by id or a list. */
  readonly item: Mapping;
}

/** What the keys of a mapping mean. */
export interface Mapping {
  /** Unique: the name of its rules in the grammar's repository. */
  readonly name: string;
  readonly keys: readonly KnownKey[];
  readonly others: { readonly scope: string; readonly place: Place };
}

export interface KnownKey {
  readonly name: string;
  readonly scope: string;
  readonly place: Place;
}

const KNOWN_KEY = "entity.name.tag.dossier";
const UNKNOWN_KEY = "variable.other.key.unknown.dossier";
const SECTION_KEY = "keyword.control.section.dossier entity.name.section.dossier";
const ID_KEY = "entity.name.type.id.dossier";
const REFERENCE_KEY = "entity.name.type.reference.dossier";
const RULE_KEY = "entity.name.function.rule.dossier";
export const EXTENSION_KEY = "entity.other.attribute-name.extension.dossier";

/** Below `x-` keys and unknown ones: anything. */
export const freePlace: Place = uniformPlace(anyScalar, {
  name: "free",
  keys: [],
  others: {
    scope: "entity.other.attribute-name.dossier",
    get place() {
      return freePlace;
    },
  },
});

/** A whole file, `dossier.yaml` or another: the format tells them apart by name, which a grammar does not see. */
export const rootPlace = (): Place =>
  uniformPlace(noScalar, {
    name: "root",
    keys: [...Object.entries(kindOfSection).map(sectionKey), ...keysOf(manifestModel)],
    others: { scope: UNKNOWN_KEY, place: freePlace },
  });

function sectionKey([name, kind]: [string, RecordKind]): KnownKey {
  return { name, scope: SECTION_KEY, place: recordsPlace(`${name}-by-id`, models[kind], []) };
}

/** Records, by id or in a list. `keys` are those that are no ids although they stand where ids do. */
function recordsPlace(name: string, model: ObjectSpec, keys: readonly KnownKey[]): Place {
  const item = mappingOf(model, { name: "id", scope: KNOWN_KEY, place: scalarPlace(idScalar) });
  const others = { scope: ID_KEY, place: uniformPlace(noScalar, item) };
  return { scalar: noScalar, mapping: { name, keys, others }, item };
}

function mappingOf(model: ObjectSpec, ...more: readonly KnownKey[]): Mapping {
  const keys = keysOf(model);
  const added = more.filter(({ name }) => !Object.hasOwn(model.keys, name));
  return { name: nameOf(model), keys: [...keys, ...added], others: { scope: UNKNOWN_KEY, place: freePlace } };
}

const nameOf = (model: ObjectSpec): string => model.noun.toLowerCase().replace(/[^a-z]+/g, "-");

const keysOf = (model: ObjectSpec): KnownKey[] =>
  Object.entries(model.keys).map(([name, { spec }]) => ({
    name,
    scope: KNOWN_KEY,
    place:
      spec.type === "text" && Object.hasOwn(namedTexts, name)
        ? scalarPlace(namedTexts[name]!)
        : placeOf(spec, `${nameOf(model)}.${name}`),
  }));

/** Texts to the model, whose key says what they are. */
const namedTexts: Readonly<Record<string, Scalar>> = { id: idScalar, rule: ruleScalar };

/** `path` names what is generated for this key alone. */
function placeOf(spec: Spec, path: string): Place {
  switch (spec.type) {
    case "list":
      return isRecord(spec.item)
        ? recordsPlace(`${path}-by-id`, spec.item, keysOf(spec.item))
        : placeOf(spec.item, path);
    case "object":
      return uniformPlace(scalarOf(spec, path), mappingOf(spec));
    case "map":
      return placeOfMap(spec, path);
    default:
      return scalarPlace(scalarOf(spec, path));
  }
}

const isRecord = (spec: Spec): spec is ObjectSpec => Object.values<Spec>(models).includes(spec);

function placeOfMap(spec: MapSpec, path: string): Place {
  const place = placeOf(spec.value, path);
  const scope = spec.key.type === "ref" ? REFERENCE_KEY : RULE_KEY;
  return uniformPlace(spec.orValue ? place.scalar : noScalar, { name: path, keys: [], others: { scope, place } });
}

const scalarPlace = (scalar: Scalar): Place => ({ ...freePlace, scalar });

function uniformPlace(scalar: Scalar, mapping: Mapping): Place {
  return { scalar, mapping, item: mapping };
}

function scalarOf(spec: Spec, path: string): Scalar {
  switch (spec.type) {
    case "text":
      return textScalars[spec.format];
    case "enum":
      return vocabularyScalar(path, [...Object.keys(spec.values), ...Object.keys(spec.synonyms)]);
    case "date":
      return dateScalar;
    case "number":
      return numberScalar;
    case "flag":
      return spec.orText ? flagOrDateScalar : flagScalar;
    case "ref":
      return spec.orText ? referenceOrTextScalar : referenceScalar;
    case "list":
      return scalarOf(spec.item, path);
    case "object": {
      const bare = spec.shorthand === undefined ? undefined : spec.keys[spec.shorthand];
      return bare === undefined ? noScalar : scalarOf(bare.spec, path);
    }
    case "map":
      return noScalar;
  }
}

const textScalars: Readonly<Record<TextFormat, Scalar>> = {
  line: textScalar,
  prose: textScalar,
  quotation: quotationScalar,
  name: textScalar,
  url: webAddressScalar,
  path: textScalar,
  hash: checksumScalar,
  language: textScalar,
  "time-zone": textScalar,
  rule: ruleScalar,
};
