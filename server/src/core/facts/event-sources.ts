import type { RuleContext } from "#core/check/rule.ts";
import {
  type AnyRecord,
  type CitationFields,
  type ClaimFields,
  type ClaimRecord,
  type DossierRecord,
  type EventRecord,
  isKind,
  type SourceRecord,
} from "#core/record.ts";
import { isWithdrawn } from "./claims.ts";
import { hasOwnDate } from "./event-date.ts";

/** A citation that counts as support, the record in which it stands, and what it cites; no source where that is unknown. */
export interface CountedCitation {
  readonly record: DossierRecord;
  readonly citation: CitationFields;
  readonly source: SourceRecord | undefined;
}

/**
 * The citations that speak for an event's date and actors: its own and its claims', also of claims that stand outside it, without
 * claims that have a date of their own, withdrawn claims, and retracted sources.
 */
export const citationsOfEvent = (event: EventRecord, context: RuleContext): readonly CountedCitation[] =>
  context.ofRecord("citations of the event", event, () => citationsFor(event, context));

function citationsFor(event: EventRecord, context: RuleContext): readonly CountedCitation[] {
  const inside = event.fields.claims.map((claim) => ({ record: event, claim }));
  const counted = [...inside, ...claimsAbout(event, context)].filter(
    ({ claim }) => !hasOwnDate(claim) && !isWithdrawn(claim),
  );
  return [
    ...event.fields.cites.flatMap((citation) => count(event, citation, context)),
    ...counted.flatMap(({ record, claim }) => claim.cites.flatMap((citation) => count(record, citation, context))),
  ];
}

/** The citations that speak for one claim; none for a claim that is withdrawn. */
export function citationsOfClaim(record: DossierRecord, claim: ClaimFields, context: RuleContext): CountedCitation[] {
  return isWithdrawn(claim) ? [] : claim.cites.flatMap((citation) => count(record, citation, context));
}

/** Those that speak for a claim or, as far as its event has the same actors and instruments, for that. */
export function citationsOfClaimAndEvent(
  record: DossierRecord,
  claim: ClaimFields,
  event: EventRecord | undefined,
  context: RuleContext,
): readonly CountedCitation[] {
  const own = citationsOfClaim(record, claim, context);
  const id = event?.id?.value;
  if (event === undefined || id === undefined || event === record)
    return event === undefined ? own : [...own, ...citationsOfEvent(event, context)];
  // Thousands of claims may be about one event.
  const ofEvent = context.once(`citations of the event ${id}`, (shared) => {
    const known = shared.find("event", id);
    return known ? citationsOfEvent(known, shared) : [];
  });
  return [...own, ...ofEvent];
}

/** True for what was withdrawn, whether `retracted` gives a date, a reason or nothing more. */
export function isRetracted({ fields }: SourceRecord): boolean {
  return fields.retracted !== undefined && fields.retracted.value !== false;
}

/** Claims outside events that name this one. */
function claimsAbout(event: EventRecord, context: RuleContext): { record: DossierRecord; claim: ClaimFields }[] {
  const id = event.id?.value;
  if (id === undefined || context.find("event", id) !== event) return [];
  const sites = context.references(id, "event");
  return sites.flatMap(({ record }) => (isClaimAbout(record, id) ? [{ record, claim: record.fields }] : []));
}

const isClaimAbout = (record: AnyRecord, id: string): record is ClaimRecord =>
  isKind(record, "claim") && record.fields.event?.value === id;

function count(record: DossierRecord, citation: CitationFields, context: RuleContext): CountedCitation[] {
  const source = citation.source && context.find("source", citation.source.value);
  return source && isRetracted(source) ? [] : [{ record, citation, source }];
}
