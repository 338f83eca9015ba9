import { type RuleContext, recordRule } from "#core/check/rule.ts";
import { latestDay } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { statusOf } from "#core/facts/event-date.ts";
import { isRecordId } from "#core/facts/record-id.ts";
import { sameEvents } from "#core/facts/same-event.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { newRecordEdit } from "#core/fixes/new-record.ts";
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
      fixes: (dossier) => [
        ...(status === undefined
          ? []
          : ["occurred", "cancelled"].map((text) =>
              fix("replace", { text }, [replaceScalar(dossier, record, status.span, text)]),
            )),
        ...followUp(dossier, record),
      ],
    };
  },
});

/** A new event for the author to fill in: when it was, and what happened. */
function followUp(dossier: Dossier, event: EventRecord): Fix[] {
  const { id, fields } = event;
  if (id === undefined) return [];
  const ids = Array.from({ length: mostIds }, (_, i) => `${id.value}-outcome${i === 0 ? "" : `-${i + 1}`}`);
  const free = ids.find((candidate) => isRecordId(candidate) && dossier.definitionsOf(candidate).length === 0);
  if (free === undefined) return [];
  const values = { ...(fields.title ? { title: fields.title.value } : {}), after: id.value };
  return [fix("followUp", { id: free }, [newRecordEdit(dossier, event, { kind: "event", id: free, values })])];
}

const mostIds = 9;

/** Another event continues it, or tells of the same. */
function hasFollowUp(event: EventRecord, context: RuleContext): boolean {
  if (event.fields.before.length > 0 || sameEvents(event, context).length > 0) return true;
  const id = event.id?.value;
  return id !== undefined && context.references(id).some(({ key, record }) => FOLLOWING.has(key) && record !== event);
}

/** Keys by which an event refers to one that led to it. */
const FOLLOWING: ReadonlySet<string> = new Set(["after", "part-of", "same-as"]);
