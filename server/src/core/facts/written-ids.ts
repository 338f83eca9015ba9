import type { ListSpec, RefSpec } from "#core/model/spec.ts";
import { keyOf } from "#core/model/walk.ts";

/** The ids of a text in which a list was written without brackets, as in `a, b`; undefined where it is no such list. */
export function idsIn(source: string): readonly string[] | undefined {
  if (!MARK.test(source)) return undefined;
  const parts = source.split(/\s*[,;]\s*|\s*\n\s*-\s+/);
  return parts.length > 1 && parts.every((part) => idOnly.test(part)) ? parts : undefined;
}

/** Without one of these there is one part. */
const MARK = /[,;\n]/;

/** What a bare scalar refers to as an item of the list. */
export function refOfItem({ item }: ListSpec): RefSpec | undefined {
  if (item.type === "ref") return item;
  const spec = item.type === "object" && item.shorthand !== undefined ? keyOf(item, item.shorthand)?.spec : undefined;
  return spec?.type === "ref" ? spec : undefined;
}

const idOnly = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:+\-/@]{0,127}$/u;
