import type { RuleContext } from "#core/check/rule.ts";
import { groupBy } from "#core/group-by.ts";
import type { Spec } from "#core/model/spec.ts";
import type { Visit } from "#core/model/walk.ts";
import type { AnyRecord } from "#core/record.ts";

/** A place of one type. */
export type VisitOf<Type extends Spec["type"]> = Visit & { readonly spec: Extract<Spec, { readonly type: Type }> };

/** The places of one type in a record, outermost first; they are sorted by type once for all rules. */
export function visitsOf<Type extends Spec["type"]>(
  type: Type,
  record: AnyRecord,
  context: RuleContext,
): readonly VisitOf<Type>[] {
  const byType = context.ofRecord("visits by type", record, () => groupBy(record.visits, ({ spec }) => spec.type));
  return (byType.get(type) ?? []) as readonly Visit[] as readonly VisitOf<Type>[];
}
