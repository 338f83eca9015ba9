import { type RuleContext, recordRule } from "#core/check/rule.ts";
import { latestDay } from "#core/dates/dossier-date.ts";
import { statusOf } from "#core/facts/event-date.ts";
import { sameEvents } from "#core/facts/same-event.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { type EventRecord, isKind } from "#core/record.ts";

/** A plan whose day has passed is no plan any more; readers want to know what became of it. */
export const plannedOverdue = recordRule({
  id: "planned-overdue",
  severity: "information",
  summary: "Of a plan whose time has passed the dossier says what became of it.",
  messages: {
    overdue:
      "Planned for {date}; did it happen? Change the status, or record what followed as an event that is `after` this one.",
  },

  *record(record, context) {
    if (!isKind(record, "event") || statusOf(record) !== "planned") return;
    const { date, status } = record.fields;
    // Two days: the day of the event may end later elsewhere.
    if (date === undefined || !(latestDay(date.value) + 1 < context.today)) return;
    if (hasFollowUp(record, context)) return;
    yield {
      span: date.span,
      message: "overdue",
      args: { date: date.value },
      subject: "date",
      fixes: (dossier) =>
        status === undefined
          ? []
          : ["occurred", "cancelled"].map((text) =>
              fix("replace", { text }, [replaceScalar(dossier, record, status.span, text)]),
            ),
    };
  },
});

/** Another event continues it, or tells of the same. */
function hasFollowUp(event: EventRecord, context: RuleContext): boolean {
  if (event.fields.before.length > 0 || sameEvents(event, context).length > 0) return true;
  const id = event.id?.value;
  return id !== undefined && context.references(id).some(({ key, record }) => FOLLOWING.has(key) && record !== event);
}

/** Keys by which an event refers to one that led to it. */
const FOLLOWING: ReadonlySet<string> = new Set(["after", "part-of", "same-as"]);
