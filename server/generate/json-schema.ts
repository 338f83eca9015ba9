import { models, sectionOfKind } from "#core/model/kinds.ts";
import { fileModel, manifestModel } from "#core/model/manifest.ts";
import type { EnumSpec, KeySpec, ObjectSpec, RecordKind, Spec } from "#core/model/spec.ts";
import { nestedObjects } from "./nested-objects.ts";

type Schema = Readonly<Record<string, unknown>>;

/**
 * The format as a JSON Schema (2020-12), for editors without this extension. Dates are text there: what YAML tools make of an
 * unquoted date differs, so only shape and vocabularies are described.
 */
export function jsonSchema(): Schema {
  const records = Object.entries(models).map(([kind, spec]) => [kind, objectSchema(spec, kind !== "claim")]);
  const nested = [...nestedObjects()].map(([noun, spec]) => [nameOf(noun), objectSchema(spec)]);
  const definitions = Object.fromEntries([...records, ...nested]);
  const sections = Object.entries(sectionOfKind).map(([kind, section]) => [section, sectionSchema(kind as RecordKind)]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Source Dossier",
    description: "A file of a dossier: events, actors, instruments, claims and the sources they cite.",
    type: "object",
    properties: { ...keySchemas(manifestModel), ...keySchemas(fileModel), ...Object.fromEntries(sections) },
    patternProperties: { "^x-": {} },
    additionalProperties: false,
    $defs: definitions,
  };
}

function sectionSchema(kind: RecordKind): Schema {
  const record = { $ref: `#/$defs/${kind}` };
  return {
    description: `${models[kind].noun}s of the dossier, by id or as a list.`,
    oneOf: [{ type: "object", additionalProperties: record }, { type: "array", items: record }, { type: "null" }],
  };
}

function objectSchema(spec: ObjectSpec, withId = false): Schema {
  const required = Object.entries(spec.keys).flatMap(([key, { required: isRequired }]) => (isRequired ? [key] : []));
  return {
    type: "object",
    properties: {
      ...(withId ? { id: { type: "string", description: "The id, where records are a list." } } : {}),
      ...keySchemas(spec),
    },
    patternProperties: { "^x-": {} },
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    ...(spec.oneOf.length > 0 ? { anyOf: spec.oneOf.map((key) => ({ required: [key] })) } : {}),
  };
}

const keySchemas = (spec: ObjectSpec): Record<string, Schema> =>
  Object.fromEntries(Object.entries(spec.keys).map(([key, keySpec]) => [key, keySchema(keySpec)]));

const keySchema = ({ spec, doc }: KeySpec): Schema => ({ description: doc, ...valueSchema(spec) });

const anyScalar = { type: ["string", "number", "boolean", "null"] };

function valueSchema(spec: Spec): Schema {
  switch (spec.type) {
    case "list":
      return { anyOf: [{ type: "array", items: valueSchema(spec.item) }, valueSchema(spec.item)] };
    case "object":
      return nestedSchema(spec);
    case "map":
      return {
        anyOf: [
          ...(spec.orValue ? [valueSchema(spec.value)] : []),
          { type: "object", additionalProperties: valueSchema(spec.value) },
        ],
      };
    case "enum":
      return enumSchema(spec);
    case "number":
      return {
        type: "number",
        ...(spec.minimum === undefined ? {} : { minimum: spec.minimum }),
        ...(spec.maximum === undefined ? {} : { maximum: spec.maximum }),
      };
    case "flag":
      return spec.orText ? anyScalar : { type: "boolean" };
    case "date":
      return { anyOf: [{ type: ["string", "number"] }, { type: "array", items: { type: ["string", "number"] } }] };
    default:
      return anyScalar;
  }
}

function nestedSchema(spec: ObjectSpec): Schema {
  const mapping = { $ref: `#/$defs/${nameOf(spec.noun)}` };
  return spec.shorthand === undefined ? mapping : { anyOf: [{ type: "string" }, mapping] };
}

const nameOf = (noun: string): string => noun.toLowerCase().replaceAll(" ", "-");

/** A YAML 1.1 tool reads an unquoted `off` as false. */
function enumSchema(spec: EnumSpec): Schema {
  const words = [...Object.keys(spec.values), ...Object.keys(spec.synonyms)];
  return { enum: words.includes("off") ? [...words, false] : words };
}
