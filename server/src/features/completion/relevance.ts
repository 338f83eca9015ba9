import { gapDays } from "#core/dates/compare.ts";
import { typeOf } from "#core/facts/actor-names.ts";
import { type ActorRecord, type EventRecord, type InstrumentRecord, isKind } from "#core/record.ts";
import { KnownRecord } from "./known-records.ts";
import { nearness } from "./nearness.ts";
import type { Occasion } from "./references.ts";
import { NearSources } from "./sources.ts";

/** How likely a record is meant at a place: the smaller, the likelier. */
export function relevanceAt(occasion: Occasion): (known: KnownRecord) => number {
  const sources = new NearSources(occasion);
  return (known) => {
    const { record, claim } = known;
    if (claim) return nearness(Number.isNaN(known.first) ? daysOfEvent(known, occasion) : known, occasion.days);
    switch (record.kind) {
      case "source":
        return sources.relevanceOf(known, record);
      case "actor":
        return ofActor(known.id, record, occasion);
      case "instrument":
        return ofInstrument(record, occasion);
      default:
        return nearness(known, occasion.days);
    }
  };
}

/** A claim outside an event is about the one that it names. */
function daysOfEvent(known: KnownRecord, { dossier }: Occasion) {
  const event = known.claim?.event && dossier.index.definitions(known.claim.event.value)[0]?.record;
  return event ? new KnownRecord(known.id, "event", event) : known;
}

/** Types of actors that a key usually names. */
const usualTypes: Readonly<Record<string, readonly string[]>> = {
  publisher: ["outlet"],
  via: ["outlet"],
  of: ["state", "organisation", "body", "group"],
  parties: ["state", "organisation"],
  ratified: ["state", "organisation"],
  "said-by": ["person", "state", "organisation", "body", "group"],
};

/** First those who take part, where somebody speaks; then those of the usual type. */
function ofActor(id: string, actor: ActorRecord, { record, key = "" }: Occasion): number {
  if (key === "said-by" && record && isKind(record, "event") && takesPart(id, record)) return 0;
  if (key === "ratified" && record && isKind(record, "instrument")) {
    if (record.fields.parties.some(({ value }) => value === id)) return 0;
  }
  const usual = usualTypes[key];
  const type = typeOf(actor);
  return usual === undefined || (type !== undefined && usual.includes(type)) ? 1 : 2;
}

const takesPart = (id: string, { fields }: EventRecord): boolean =>
  fields.actors.some(({ actor }) => actor?.value === id);

/** Those that can have been in force first. */
function ofInstrument({ fields: { signed, ended } }: InstrumentRecord, { date }: Occasion): number {
  const isOver = date && ended && gapDays(ended.value, date) > 0;
  const isToCome = date && signed && gapDays(date, signed.value) > 0;
  return isOver || isToCome ? 1 : 0;
}
