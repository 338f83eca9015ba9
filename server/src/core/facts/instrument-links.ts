import type { RuleContext } from "#core/check/rule.ts";
import type { Field } from "#core/model/read.ts";
import { type AnyRecord, type ClaimFields, type EventRecord, type InstrumentRecord, isKind } from "#core/record.ts";
import { claimsOf } from "./claims.ts";

/** A mention of an instrument by its id: in `instrument`, `under` or `governs`. */
export interface InstrumentLink {
  /** Where the id stands; the event of a claim is another record. */
  readonly record: AnyRecord;
  readonly field: Field<string>;
  /** The claim that holds the link; none for an event's own. */
  readonly claim: ClaimFields | undefined;
  readonly instrument: InstrumentRecord;
}

/** The instruments that a record links; for a claim outside its event, those of the event too. */
export function instrumentLinks(record: AnyRecord, context: RuleContext): InstrumentLink[] {
  const claims = claimsOf(record);
  const event = isKind(record, "event") ? record : eventOf(record, context);
  return [
    ...claims.flatMap((claim) => {
      return claim.governs.flatMap(({ instrument }) => link(record, instrument, claim, context));
    }),
    ...(event
      ? [event.fields.instrument, ...event.fields.under].flatMap((field) => link(event, field, undefined, context))
      : []),
  ];
}

function eventOf(record: AnyRecord, context: RuleContext): EventRecord | undefined {
  return isKind(record, "claim") && record.fields.event ? context.find("event", record.fields.event.value) : undefined;
}

function link(
  record: AnyRecord,
  field: Field<string> | undefined,
  claim: ClaimFields | undefined,
  context: RuleContext,
): InstrumentLink[] {
  const instrument = field && context.find("instrument", field.value);
  return field && instrument ? [{ record, field, claim, instrument }] : [];
}
