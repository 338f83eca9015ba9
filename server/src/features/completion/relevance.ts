import { gapDays } from "#core/dates/compare.ts";
import { isKind } from "#core/record.ts";
import type { KnownRecord } from "./known-record.ts";
import { withId } from "./known-records.ts";
import { type Days, nearness } from "./nearness.ts";
import type { Occasion } from "./references.ts";
import { NearSources } from "./sources.ts";

/** How likely a record is meant at a place: the smaller, the likelier. */
export function relevanceAt(occasion: Occasion): (known: KnownRecord) => number {
  const sources = new NearSources(occasion);
  const first = firstActors(occasion);
  return (known) => {
    switch (known.kind) {
      case "claim":
        return nearness(Number.isNaN(known.first) ? daysOfEvent(known, occasion) : known, occasion.days);
      case "source":
        return sources.relevanceOf(known);
      case "actor":
        return ofActor(known, first, occasion);
      case "instrument":
        return ofInstrument(known, occasion);
      case "event":
        return nearness(known, occasion.days);
    }
  };
}

/** A claim outside an event is about the one that it names. */
function daysOfEvent(claim: KnownRecord, { dossier, known }: Occasion): Days {
  const { event } = claim.facts;
  const isThere = event !== undefined && dossier.index.definitions(event)[0]?.kind === "event";
  return (isThere && withId(known.of(dossier, "event"), event)) || claim;
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

/** Those who take part, where somebody speaks; the parties of what is ratified. */
function firstActors({ record, key }: Occasion): ReadonlySet<string> {
  if (key === "said-by" && record && isKind(record, "event"))
    return new Set(record.fields.actors.flatMap(({ actor }) => actor?.value ?? []));
  if (key === "ratified" && record && isKind(record, "instrument"))
    return new Set(record.fields.parties.map(({ value }) => value));
  return new Set();
}

/** Then those of the usual type. */
function ofActor({ id, facts: { type } }: KnownRecord, first: ReadonlySet<string>, { key = "" }: Occasion): number {
  if (first.has(id)) return 0;
  const usual = usualTypes[key];
  return usual === undefined || (type !== undefined && usual.includes(type)) ? 1 : 2;
}

/** Those that can have been in force first. */
function ofInstrument({ facts: { signed, ended } }: KnownRecord, { date }: Occasion): number {
  const isOver = date && ended && gapDays(ended, date) > 0;
  const isToCome = date && signed && gapDays(date, signed) > 0;
  return isOver || isToCome ? 1 : 0;
}
