import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Field } from "#core/model/read.ts";
import type { ClaimFields, EventFields, EventRecord, GovernsFields } from "#core/record.ts";
import { entryOf, isEmpty, type Node } from "#core/syntax/node.ts";

export type EventStatus = NonNullable<EventFields["status"]>["value"];

/** The event's status, `occurred` where none is written; `undefined` where what is written is no status. */
export function statusOf({ fields, value }: EventRecord): EventStatus | undefined {
  return fields.status?.value ?? (isWritten(value, "status") ? undefined : "occurred");
}

/** Somebody says that it happened: its date is no plan. */
export function isSaidToHaveHappened(event: EventRecord): boolean {
  const status = statusOf(event);
  return status === "occurred" || status === "disputed" || status === "denied";
}

/** The claim is about another time than its event, even where that time cannot be read. */
export const hasOwnDate = (claim: ClaimFields): boolean => isWritten(claim.node, "date");

/** When what the claim says is so: its own date, else the event's. */
export function dateOfClaim(claim: ClaimFields, event: EventRecord | undefined): Field<DossierDate> | undefined {
  return hasOwnDate(claim) ? claim.date : event?.fields.date;
}

/**
 * The time for which the instrument is said to govern: `as-of`, else the claim's date, else the event's. The date of a plan is no
 * time at which anything governs.
 */
export function timeOfGovernance(
  governs: GovernsFields,
  claim: ClaimFields,
  event: EventRecord | undefined,
): Field<DossierDate> | undefined {
  if (isWritten(governs.node, "as-of")) return governs["as-of"];
  return dateOfClaim(claim, event && isSaidToHaveHappened(event) ? event : undefined);
}

function isWritten(node: Node, key: string): boolean {
  const entry = entryOf(node, key);
  return entry !== undefined && !isEmpty(entry.value);
}
