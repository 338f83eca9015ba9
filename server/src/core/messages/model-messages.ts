import { models } from "#core/model/kinds.ts";
import { fileModel, manifestModel } from "#core/model/manifest.ts";
import type { EnumSpec, KeySpec, ObjectSpec, Spec } from "#core/model/spec.ts";
import type { Message, Templates } from "./message.ts";

/**
 * What the table of the format says of its kinds, keys and vocabularies, as messages: `model.claim`, `model.claim.status`,
 * `model.claim.status.refuted`. The English is the table's own; a translation has the same ids.
 */
export const modelTemplates: Templates = Object.fromEntries(
  [...Object.values(models), fileModel, manifestModel].flatMap((spec) => templatesOf(spec, new Set())),
);

export function nounMessage(owner: ObjectSpec): Message {
  return { id: idOf(owner), args: {} };
}

export function keyMessage(owner: ObjectSpec, key: string): Message {
  return { id: `${idOf(owner)}.${key}`, args: {} };
}

export function valueMessage(owner: ObjectSpec, key: string, value: string): Message {
  return { id: `${idOf(owner)}.${key}.${value}`, args: {} };
}

function idOf({ noun }: ObjectSpec): string {
  return `model.${noun.toLowerCase().replace(/[^a-z]+/g, "-")}`;
}

function templatesOf(owner: ObjectSpec, seen: Set<ObjectSpec>): [string, string][] {
  if (seen.has(owner)) return [];
  seen.add(owner);
  const keys = Object.entries(owner.keys).flatMap(([name, key]) => ofKey(owner, name, key, seen));
  return [[nounMessage(owner).id, owner.noun], ...keys];
}

function ofKey(owner: ObjectSpec, name: string, { spec, doc }: KeySpec, seen: Set<ObjectSpec>): [string, string][] {
  const values = vocabulariesIn(spec).flatMap(({ values }) => Object.entries(values));
  return [
    [keyMessage(owner, name).id, doc],
    ...values.map(([value, meaning]): [string, string] => [valueMessage(owner, name, value).id, meaning]),
    ...objectsIn(spec).flatMap((inner) => templatesOf(inner, seen)),
  ];
}

function vocabulariesIn(spec: Spec): EnumSpec[] {
  if (spec.type === "enum") return [spec];
  if (spec.type === "list") return vocabulariesIn(spec.item);
  return spec.type === "map" ? vocabulariesIn(spec.value) : [];
}

function objectsIn(spec: Spec): ObjectSpec[] {
  if (spec.type === "object") return [spec];
  if (spec.type === "list") return objectsIn(spec.item);
  return spec.type === "map" ? objectsIn(spec.value) : [];
}
