import { keyRule } from "#core/check/rule.ts";
import { type Edge, findCycles } from "#core/facts/cycles.ts";
import { firstOfEachId } from "#core/facts/record-id.ts";
import type { Field } from "#core/model/read.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";

/** Nothing comes before itself, is a part of itself or replaces itself. */
export const relationCycle = keyRule({
  id: "relation-cycle",
  severity: "error",
  summary: "No relation leads from a record back to itself.",
  messages: {
    order: "'{id}' would come before itself: {path}. One of these relations is wrong.",
    "part-of": "'{id}' would be part of itself: {path}. One of these relations is wrong.",
    supersedes: "'{id}' would supersede itself: {path}. One of these relations is wrong.",
    amends: "'{id}' would amend itself: {path}. One of these relations is wrong.",
    under: "'{id}' would be made under itself: {path}. One of these relations is wrong.",
    step: "{from} → {to}",
  },

  *keys(record) {
    for (const relation of relations) if (statementsOf(record, relation).length > 0) yield relation;
  },

  keepsLatest: true,
  extract: (record) => ({
    id: record.id?.value,
    statements: relations.flatMap((relation) => statementsOf(record, relation)),
  }),

  *members(members, _context, key) {
    const relation = relations.find((known) => known === key);
    if (relation === undefined) return;
    const all = firstOfEachId(members).flatMap(({ statements }) => statements);
    const edges = all.filter((statement) => statement.relation === relation);
    for (const { edge, path } of findCycles(edges)) {
      const steps = [edge, ...path];
      yield {
        record: edge.record,
        span: edge.span,
        message: relation,
        args: { id: edge.id, path: [edge.from, ...steps.map(({ to }) => to)].join(" → ") },
        related: path.map(({ record, span, from, to }) => ({
          record,
          span,
          message: "step" as const,
          args: { from, to },
        })),
      };
    }
  },
});

const relations = ["order", "part-of", "supersedes", "amends", "under"] as const;
type Relation = (typeof relations)[number];

/** One relation as it is written; `from` comes first, or is the part, the newer, the lower one. */
interface Statement extends Edge {
  readonly relation: Relation;
  readonly record: AnyRecord;
  /** Of the record. */
  readonly id: string;
  readonly span: Span;
}

function statementsOf(record: AnyRecord, relation: Relation): Statement[] {
  const id = record.id?.value;
  if (id === undefined) return [];
  const to = ({ value, span }: Field<string>): Statement => ({ relation, record, id, span, from: id, to: value });
  if (isKind(record, "event")) {
    const { before, after } = record.fields;
    if (relation === "part-of") return record.fields["part-of"].map(to);
    const later = after.map((item): Statement => ({ ...to(item), from: item.value, to: id }));
    return relation === "order" ? [...before.map(to), ...later] : [];
  }
  const isOfInstruments = relation === "supersedes" || relation === "amends" || relation === "under";
  return isKind(record, "instrument") && isOfInstruments ? record.fields[relation].map(to) : [];
}
