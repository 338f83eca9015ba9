import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { lifecycleOf } from "#core/facts/lifecycle.ts";
import { type EventRecord, type InstrumentRecord, isKind } from "#core/record.ts";
import type { FeatureContext } from "../feature.ts";
import { phrase } from "../phrases/phrases.ts";
import { boundsOf } from "./bounds.ts";
import type { InstrumentStep } from "./timeline.ts";

/** The steps in the life of an instrument that have a date: as its record says, else as events do. */
export function lifecycleSteps(
  dossier: Dossier,
  instrument: InstrumentRecord,
  facts: RuleContext,
  say: FeatureContext["say"],
): InstrumentStep[] {
  return lifecycleOf(instrument, eventsOf(dossier, instrument, facts), facts).flatMap(({ step, date }) =>
    boundsOf(date.value).map((bounds) => ({
      step,
      label: say(phrase(`code-lens.${step}`, { dates: [date.value] })),
      bounds,
    })),
  );
}

/** The events that are steps of the instrument. Of an id that stands twice they belong to the first record. */
function eventsOf(dossier: Dossier, instrument: InstrumentRecord, facts: RuleContext): EventRecord[] {
  const id = instrument.id?.value;
  if (id === undefined || facts.find("instrument", id) !== instrument) return [];
  const events = new Set<EventRecord>();
  for (const { record, key } of dossier.index.references(id)) {
    if (key === "instrument" && isKind(record, "event") && record.fields.instrument?.value === id) events.add(record);
  }
  return [...events];
}
