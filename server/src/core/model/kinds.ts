import type { SectionKey } from "../syntax/record-syntax.ts";
import { actorModel } from "./actor.ts";
import { claimModel } from "./claim.ts";
import { eventModel } from "./event.ts";
import { instrumentModel } from "./instrument.ts";
import { sourceModel } from "./source.ts";
import type { ObjectSpec, RecordKind } from "./spec.ts";

/** The record kinds: one line each, from which everything else finds them. */
export const models = {
  source: sourceModel,
  actor: actorModel,
  instrument: instrumentModel,
  event: eventModel,
  claim: claimModel,
} satisfies Record<RecordKind, ObjectSpec>;

export const kindOfSection: Readonly<Record<SectionKey, RecordKind>> = {
  sources: "source",
  actors: "actor",
  instruments: "instrument",
  events: "event",
  claims: "claim",
};

export const sectionOfKind: Readonly<Record<RecordKind, SectionKey>> = {
  source: "sources",
  actor: "actors",
  instrument: "instruments",
  event: "events",
  claim: "claims",
};
