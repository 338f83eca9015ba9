import { type ObjectSpec, optional, text } from "#core/model/spec.ts";
import type { AnyRecord } from "#core/record.ts";
import type { Node } from "#core/syntax/node.ts";

/** The keys of a mapping in a record: those of its kind, and `id` where records are a list. */
export function keysIn(record: AnyRecord, spec: ObjectSpec, node: Node): ObjectSpec {
  if (record.syntax.form === "entry" || node !== record.value || Object.hasOwn(spec.keys, "id")) return spec;
  return { ...spec, keys: { id: { ...optional(text(), "The id."), required: true }, ...spec.keys } };
}
