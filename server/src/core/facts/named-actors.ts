import type { RuleContext } from "#core/check/rule.ts";
import type { Field } from "#core/model/read.ts";
import { type AnyRecord, type ClaimFields, isKind } from "#core/record.ts";
import { claimsOf, eventOf, isWithdrawn } from "./claims.ts";
import { type CountedCitation, citationsOfClaimAndEvent, citationsOfEvent } from "./event-sources.ts";

/** An actor's id, and what should name it. */
export interface NamedActor {
  readonly id: Field<string>;
  readonly citations: readonly CountedCitation[];
  /** What is said, where it is a speaker's id. */
  readonly claim: ClaimFields | undefined;
}

/** Each actor of a record once: first those of the event, then speakers, of whom the event's sources may tell too. */
export const actorsNamedIn = (record: AnyRecord, context: RuleContext): readonly NamedActor[] =>
  context.ofRecord("actors", record, () => [...namedIn(record, context)]);

function* namedIn(record: AnyRecord, context: RuleContext): Generator<NamedActor> {
  if (!isKind(record, "event") && !isKind(record, "claim")) return;
  const seen = new Set<string>();
  const actors = isKind(record, "event") ? record.fields.actors : [];
  const own = isKind(record, "event") && actors.length > 0 ? citationsOfEvent(record, context) : [];
  for (const { actor } of actors) {
    if (actor === undefined || seen.has(actor.value)) continue;
    seen.add(actor.value);
    yield { id: actor, citations: own, claim: undefined };
  }
  for (const claim of claimsOf(record)) {
    const speaker = claim["said-by"];
    if (speaker === undefined || seen.has(speaker.value) || isWithdrawn(claim)) continue;
    seen.add(speaker.value);
    const event = eventOf(record, claim, context);
    const citations = citationsOfClaimAndEvent(record, claim, event, context);
    yield { id: speaker, citations, claim };
  }
}
