import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { eventsAmong } from "#core/facts/lifecycle.ts";
import type { EventRecord, InstrumentRecord } from "#core/record.ts";

/**
 * The events of an instrument's life, in no order: it may be mentioned in thousands that are none. Of an id that stands twice they
 * belong to the first record.
 */
export function instrumentEvents(dossier: Dossier, instrument: InstrumentRecord, facts: RuleContext): EventRecord[] {
  const id = instrument.id?.value;
  if (id === undefined || facts.find("instrument", id) !== instrument) return [];
  return eventsAmong(id, dossier.index.references(id, "instrument"));
}
