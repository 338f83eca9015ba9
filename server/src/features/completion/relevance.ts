import { gapDays } from "#core/dates/compare.ts";
import type { RecordKind } from "#core/model/spec.ts";
import { isKind } from "#core/record.ts";
import type { KnownRecord } from "./known-record.ts";
import { type Days, latest, nearness, nearnessBeyond } from "./nearness.ts";
import type { Occasion } from "./references.ts";
import { NearSources } from "./sources.ts";

/** How likely a record is meant at a place: the smaller, the likelier. */
export interface Relevance {
  readonly of: (known: KnownRecord) => number;
  /** Left out where that has nothing to do with days. */
  readonly byDays?: ByDays;
}

/** What days tell of how likely a record is that has some. */
export interface ByDays {
  readonly around: Days;
  /** Up to so many days away something else counts too. */
  readonly least: number;
  /** What `of` is not below for records that are farther away than so many days, no less than `least`. */
  readonly beyond: (days: number) => number;
}

export function relevanceAt(occasion: Occasion, kind: RecordKind): Relevance {
  switch (kind) {
    case "claim":
    case "event": {
      const { days } = occasion;
      const of = (known: KnownRecord) =>
        Number.isNaN(known.first) ? ofUndated(known, occasion) : nearness(known.first, known.last, days);
      const beyond = (distance: number) => nearnessBeyond(distance, days);
      return { of, byDays: { around: days ?? latest, least: Number.NEGATIVE_INFINITY, beyond } };
    }
    case "source": {
      const sources = new NearSources(occasion);
      return { of: (known) => sources.relevanceOf(known), byDays: sources };
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
