import type { RuleContext } from "#core/check/rule.ts";
import type { AnyRecord, ClaimFields, EventRecord } from "#core/record.ts";
import { isKind } from "#core/record.ts";

/** The claims that stand in a record: those of an event, or the claim itself. */
export function claimsOf(record: AnyRecord): readonly ClaimFields[] {
  if (isKind(record, "event")) return record.fields.claims;
  return isKind(record, "claim") ? [record.fields] : [];
}

/** The event a claim is about: the one it stands in, or the one it names. */
export function eventOf(record: AnyRecord, claim: ClaimFields, context: RuleContext): EventRecord | undefined {
  if (isKind(record, "event")) return record;
  return claim.event && context.find("event", claim.event.value);
}

/** Refuted and retracted claims are kept for the record; nothing has to support them. */
export const isWithdrawn = (claim: ClaimFields): boolean =>
  claim.status?.value === "refuted" || claim.status?.value === "retracted";
