import { keyRule } from "#core/check/rule.ts";
import { type Edge, findCycles } from "#core/facts/cycles.ts";
import { firstOfEachId } from "#core/facts/record-id.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";

/** Two articles that have it from each other have it from nowhere. */
export const circularAttribution = keyRule({
  id: "circular-attribution",
  severity: "error",
  summary: "No source has its contents from itself, by way of others.",
  messages: {
    circle: "These sources have it from each other: {way}. One of these `via` is wrong.",
    self: "'{id}' cannot have it from itself.",
    next: "'{id}' has it from '{next}'.",
  },

  keys: (record) => (stepsOf(record).length > 0 ? ["via"] : []),

  keepsLatest: true,
  extract: (record) => ({ id: record.id?.value, steps: stepsOf(record) }),

  *members(members) {
    const steps = firstOfEachId(members).flatMap((member) => member.steps);
    for (const { edge, path } of findCycles(steps)) {
      const way = [edge.from, edge.to, ...path.map(({ to }) => to)].join(" → ");
      yield {
        record: edge.record,
        span: edge.span,
        ...(path.length === 0 ? { message: "self", args: { id: edge.from } } : { message: "circle", args: { way } }),
        related: path.map(({ record, span, from, to }) => ({
          record,
          span,
          message: "next" as const,
          args: { id: from, next: to },
        })),
      };
    }
  },
});

/** From one source to the next: the item of `via` that says so. */
interface Step extends Edge {
  readonly record: AnyRecord;
  readonly span: Span;
}

function stepsOf(record: AnyRecord): Step[] {
  const id = record.id?.value;
  if (!isKind(record, "source") || id === undefined) return [];
  return record.fields.via.map(({ value, span }) => ({ record, span, from: id, to: value }));
}
