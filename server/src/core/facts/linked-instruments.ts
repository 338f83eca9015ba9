import type { RuleContext } from "#core/check/rule.ts";
import type { Field } from "#core/model/read.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import { claimsOf, eventOf, isWithdrawn } from "./claims.ts";
import { type CountedCitation, citationsOfClaimAndEvent, citationsOfEvent } from "./event-sources.ts";

/** An instrument's id, and what should mention it. */
export interface LinkedInstrument {
  readonly id: Field<string>;
  readonly citations: readonly CountedCitation[];
}

/** Each instrument of a record once: those of the event, then those that its claims say govern. */
export const instrumentsLinkedIn = (record: AnyRecord, context: RuleContext): readonly LinkedInstrument[] =>
  context.ofRecord("instruments", record, () => [...linkedIn(record, context)]);

function* linkedIn(record: AnyRecord, context: RuleContext): Generator<LinkedInstrument> {
  if (!isKind(record, "event") && !isKind(record, "claim")) return;
  const seen = new Set<string>();
  const own = isKind(record, "event") ? [record.fields.instrument, ...record.fields.under] : [];
  const linked = own.filter((id) => id !== undefined);
  const ofEvent = isKind(record, "event") && linked.length > 0 ? citationsOfEvent(record, context) : [];
  yield* once(linked, ofEvent, seen);
  for (const claim of claimsOf(record)) {
    const governing = claim.governs.flatMap(({ instrument }) => instrument ?? []);
    if (governing.length === 0 || isWithdrawn(claim)) continue;
    const event = eventOf(record, claim, context);
    const citations = citationsOfClaimAndEvent(record, claim, event, context);
    yield* once(governing, citations, seen);
  }
}

function* once(
  ids: readonly Field<string>[],
  citations: readonly CountedCitation[],
  seen: Set<string>,
): Generator<LinkedInstrument> {
  for (const id of ids) {
    if (seen.has(id.value)) continue;
    seen.add(id.value);
    yield { id, citations };
  }
}
