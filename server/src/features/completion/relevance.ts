import { gapDays } from "#core/dates/compare.ts";
import type { RecordKind } from "#core/model/spec.ts";
import { isKind } from "#core/record.ts";
import type { AtLeast } from "./known-list.ts";
import type { KnownRecord } from "./known-record.ts";
import { nearness } from "./nearness.ts";
import type { Occasion } from "./references.ts";
import { NearSources } from "./sources.ts";

/** How likely a record is meant at a place: the smaller, the likelier. */
export interface Relevance {
  readonly of: (known: KnownRecord) => number;
  /** What `of` is not below. Left out where that has nothing to do with days. */
  readonly atLeast?: AtLeast;
}

export function relevanceAt(occasion: Occasion, kind: RecordKind): Relevance {
  switch (kind) {
    case "claim":
    case "event": {
      const byDays: AtLeast = (first, last, known) =>
        Number.isNaN(first) ? ofUndated(known, occasion) : nearness(first, last, occasion.days);
      return { of: (known) => byDays(known.first, known.last, known), atLeast: byDays };
    }
    case "source": {
      const sources = new NearSources(occasion);
      return {
        of: (known) => sources.relevanceOf(known),
        atLeast: (first, last, known) => sources.atLeast(first, last, known),
      };
    }
    case "actor": {
      const first = firstActors(occasion);
      return { of: (known) => ofActor(known, first, occasion) };
    }
    case "instrument":
      return { of: (known) => ofInstrument(known, occasion) };
  }
}

/** A claim outside an event is about the one that it names. */
function ofUndated({ facts }: KnownRecord, { dossier, known, days }: Occasion): number {
  const isThere = facts.event !== undefined && dossier.index.definitions(facts.event)[0]?.kind === "event";
  const event = isThere ? known.of(dossier, "event").withId(facts.event) : undefined;
  return nearness(event?.first ?? Number.NaN, event?.last ?? Number.NaN, days);
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
