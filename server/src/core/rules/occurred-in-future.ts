import { recordRule } from "#core/check/rule.ts";
import { earliestDay } from "#core/dates/dossier-date.ts";
import { betterOnDates } from "#core/facts/date-precedence.ts";
import { statusOf } from "#core/facts/event-date.ts";
import { markPlanned } from "#core/fixes/mark-planned.ts";
import { isKind } from "#core/record.ts";

/** What lies ahead can only be planned. */
export const occurredInFuture = recordRule({
  id: "occurred-in-future",
  severity: "error",
  summary: "An event that is said to have occurred does not lie in the future.",
  messages: {
    future:
      "This event lies in the future ({date}), so it cannot have occurred; if it is planned, say 'status: planned'.",
    tomorrow:
      "This event lies in the future ({date}), unless it is that day already where it took place; if it is planned, say 'status: planned'.",
  },
  yieldsTo: betterOnDates("occurred-in-future"),

  *record(record, context) {
    if (!isKind(record, "event") || statusOf(record) !== "occurred") return;
    const { date } = record.fields;
    const days = date ? earliestDay(date.value) - context.today : 0;
    if (date === undefined || days < 1) return;
    yield {
      span: date.span,
      ...(days > 1 ? { message: "future" } : { message: "tomorrow", severity: "information" }),
      args: { date: date.value },
      subject: "date",
      fixes: (dossier) => markPlanned(dossier, record),
    };
  },
});
