import { type RuleContext, recordRule } from "#core/check/rule.ts";
import { isMeant } from "#core/facts/written-list.ts";
import { models } from "#core/model/kinds.ts";
import { type EventRecord, isKind } from "#core/record.ts";
import { type Span, spanOf } from "#core/text/span.ts";

/** Without a source nobody can know that it happened. */
export const eventWithoutSource = recordRule({
  id: "event-without-source",
  severity: "warning",
  summary: "Every event has a source or a claim.",
  messages: { none: "No source for this event. Add 'cites', or claims that have some." },

  *record(record, context) {
    if (!isKind(record, "event") || record.syntax.problems.length > 0) return;
    if (record.value.kind !== "map") return;
    const { node } = record.fields;
    if (isMeant(models.event, node, "cites") || isMeant(models.event, node, "claims")) return;
    if (hasClaimElsewhere(record, context)) return;
    yield { span: record.id?.span ?? firstLine(record), message: "none" };
  },
});

/** A claim outside the event names it. */
function hasClaimElsewhere({ id }: EventRecord, context: RuleContext): boolean {
  if (id === undefined) return false;
  return context.references(id.value, "event").some(({ record }) => isKind(record, "claim"));
}

function firstLine({ syntax, fields }: EventRecord): Span {
  const { start, end } = fields.span;
  const [line = ""] = syntax.text.slice(start, end).split(/\r?\n/, 1);
  return spanOf(start, start + line.length);
}
