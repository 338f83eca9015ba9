import { type Finding, type RuleContext, recordRule } from "#core/check/rule.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import { isSaidToHaveHappened } from "#core/facts/event-date.ts";
import { eventsAmong, type LifecycleDate, type LifecycleStep, lifecycleOf } from "#core/facts/lifecycle.ts";
import { certainlyEarlier } from "#core/facts/zones.ts";
import type { Field } from "#core/model/read.ts";
import { isKind } from "#core/record.ts";

type Key = "between" | "before" | "after" | "in-force" | "ended";

/** A treaty that is signed binds nobody yet, and one that ended binds nobody any more. */
export const beforeInForce = recordRule<Key>({
  id: "before-in-force",
  severity: "information",
  summary: "What happens under an instrument happens while it is in force.",
  messages: {
    between:
      "'{id}' was signed ({signed}) but not in force at the time of this event ({date}); it entered into force later ({bound}). Was it applied before?",
    before:
      "'{id}' was not in force at the time of this event ({date}); it entered into force later ({bound}). Was it applied before?",
    after: "'{id}' was no longer in force at the time of this event ({date}); it had ended ({bound}).",
    "in-force": "'{id}' entered into force: {bound}.",
    ended: "'{id}' ended: {bound}.",
  },
  yieldsTo: ["before-instrument"],

  *record(record, context) {
    if (!isKind(record, "event") || record.fields.date === undefined || !isSaidToHaveHappened(record)) return;
    const { date, under, instrument } = record.fields;
    for (const item of under) {
      // An event that is a step of the instrument itself happens as it must.
      if (item.value === instrument?.value) continue;
      yield* judge(item, date.value, context);
    }
  },
});

function* judge({ span, value: id }: Field<string>, date: DossierDate, context: RuleContext): Generator<Finding<Key>> {
  const steps = context.once(`lifecycle ${id}`, (shared) => {
    const instrument = shared.find("instrument", id);
    return instrument ? lifecycleOf(instrument, eventsAmong(id, shared.references(id, "instrument")), shared) : [];
  });
  const of = (step: LifecycleStep) => steps.filter((known) => known.step === step);
  const [signed, inForce, ended] = [of("signed"), of("in-force"), of("ended")];
  const isBefore = (bounds: readonly LifecycleDate[]) =>
    bounds.length > 0 && bounds.every((bound) => certainlyEarlier(date, bound.date.value, context.config));
  const isAfter = ended.length > 0 && ended.every((bound) => certainlyEarlier(bound.date.value, date, context.config));
  const [bound] = isBefore(inForce) ? inForce : isAfter ? ended : [];
  // Before it was signed is worse, and said by another rule.
  if (bound === undefined || isBefore(signed)) return;
  const known = signed[0]?.date.value;
  const args = { id, date, bound: bound.date.value, ...(known ? { signed: known } : {}) };
  yield {
    span,
    message: bound.step === "ended" ? "after" : known ? "between" : "before",
    args,
    related: [
      { record: bound.record, span: bound.date.span, message: bound.step === "ended" ? "ended" : "in-force", args },
    ],
  };
}
