import { models } from "#core/model/kinds.ts";
import { manifestModel } from "#core/model/manifest.ts";
import type { ObjectSpec, Spec } from "#core/model/spec.ts";

/** The mappings inside records and settings, each once, by what messages call it. */
export function nestedObjects(): Map<string, ObjectSpec> {
  const found = new Map<string, ObjectSpec>();
  const records = new Set<Spec>(Object.values(models));
  const due: Spec[] = [...records, ...Object.values(manifestModel.keys).map(({ spec }) => spec)];
  for (let spec = due.shift(); spec !== undefined; spec = due.shift()) {
    if (spec.type !== "object") {
      due.push(...innerOf(spec));
    } else if (records.has(spec) || !found.has(spec.noun)) {
      if (!records.has(spec)) found.set(spec.noun, spec);
      due.push(...Object.values(spec.keys).flatMap(({ spec: inner }) => (records.has(inner) ? [] : [inner])));
    }
  }
  return found;
}

function innerOf(spec: Spec): Spec[] {
  if (spec.type === "list") return [spec.item];
  return spec.type === "map" ? [spec.value] : [];
}
