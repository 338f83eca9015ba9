import { type RuleContext, recordRule } from "#core/check/rule.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import { isSaidToHaveHappened } from "#core/facts/event-date.ts";
import { certainlyEarlier } from "#core/facts/zones.ts";
import { type ActorRecord, isKind } from "#core/record.ts";

/** Nobody acts before birth or after death: it is another person, or a date is wrong. */
export const actorOutsideLife = recordRule({
  id: "actor-outside-life",
  severity: "warning",
  summary: "Who takes part in an event was alive then.",
  messages: {
    before: "'{id}' was born ({bound}) after this event ({date}). Is somebody else meant?",
    after: "'{id}' died ({bound}) before this event ({date}). Is somebody else meant?",
    bound: "In the record of '{id}': {bound}.",
  },

  *record(record, context) {
    const { date } = isKind(record, "event") ? record.fields : {};
    if (!isKind(record, "event") || date === undefined || !isSaidToHaveHappened(record)) return;
    for (const { actor: reference } of record.fields.actors) {
      if (reference === undefined) continue;
      const actor = context.find("actor", reference.value);
      if (actor === undefined) continue;
      const crossed = boundCrossed(actor, date.value, context);
      if (crossed === undefined) continue;
      const { message, bound } = crossed;
      const args = { id: reference.value, bound: bound.value, date: date.value };
      yield {
        span: reference.span,
        message,
        args,
        related: [{ record: actor, span: bound.span, message: "bound", args }],
      };
    }
  },
});

/** The birth after the date or the death before it; where it is both, the two contradict each other, not the event. */
function boundCrossed({ fields: { born, died } }: ActorRecord, date: DossierDate, { config }: RuleContext) {
  const isBefore = born !== undefined && certainlyEarlier(date, born.value, config);
  const isAfter = died !== undefined && certainlyEarlier(died.value, date, config);
  if (isBefore === isAfter) return undefined;
  return isBefore
    ? ({ message: "before", bound: born } as const)
    : died && ({ message: "after", bound: died } as const);
}
