import { recordRule } from "#core/check/rule.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import { inOneZone } from "#core/facts/zones.ts";
import { isKind } from "#core/record.ts";

/** A talk after the visit was over was no part of the visit. */
export const partOfOutside = recordRule({
  id: "part-of-outside",
  severity: "warning",
  summary: "An event lies within the time of the event it is part of.",
  messages: {
    before: "This event ({part}) begins before '{id}' ({whole}), which it is said to be part of.",
    after: "This event ({part}) ends after '{id}' ({whole}), which it is said to be part of.",
    outside: "This event ({part}) lies outside '{id}' ({whole}), which it is said to be part of.",
    whole: "Date of the whole: {whole}.",
  },

  *record(record, context) {
    if (!isKind(record, "event") || record.fields.date === undefined) return;
    const part = record.fields.date.value;
    for (const { value: id, span } of record.fields["part-of"]) {
      const whole = context.find("event", id);
      const date = whole?.fields.date;
      if (whole === undefined || date === undefined) continue;
      const side = sideOf(part, date.value);
      if (side === undefined) continue;
      const args = { part, whole: date.value, id };
      yield { span, message: side, args, related: [{ record: whole, span: date.span, message: "whole", args }] };
    }
  },
});

/** On which side the part certainly reaches out of the whole. Days of two zones may differ by one. */
function sideOf(part: DossierDate, whole: DossierDate): "before" | "after" | "outside" | undefined {
  const least = inOneZone(part, whole) ? 1 : 2;
  const pairs = part.members.flatMap((inner) => whole.members.map((outer) => ({ inner, outer })));
  const before = pairs.map(({ inner, outer }) => outer.earliestStart - inner.latestStart >= least);
  const after = pairs.map(({ inner, outer }) => inner.earliestEnd - outer.latestEnd >= least);
  if (!pairs.every((_, i) => before[i] || after[i])) return undefined;
  if (before.every((yes) => yes)) return after.every((yes) => yes) ? "outside" : "before";
  return after.every((yes) => yes) ? "after" : "outside";
}
