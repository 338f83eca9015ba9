import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { DossierRecord } from "#core/record.ts";
import { describeActor } from "./describe-actor.ts";
import { describeClaim } from "./describe-claim.ts";
import { describeEvent } from "./describe-event.ts";
import { describeInstrument } from "./describe-instrument.ts";
import { describeSource } from "./describe-source.ts";
import type { HoverContext } from "./hover-context.ts";

/** What a record is, for someone who sees its id. `on` is the day it is mentioned for, where there is one. */
export function describeRecord(record: DossierRecord, context: HoverContext, on?: DossierDate): string {
  switch (record.kind) {
    case "source":
      return describeSource(record, context);
    case "actor":
      return describeActor(record, context, on);
    case "instrument":
      return describeInstrument(record, context);
    case "event":
      return describeEvent(record, context);
    case "claim":
      return describeClaim(record, record.fields, context);
  }
}
