import { type RuleContext, recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { statusOf } from "#core/facts/event-date.ts";
import { addToList } from "#core/fixes/add-to-list.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { type AnyRecord, type ClaimFields, type EventRecord, isKind } from "#core/record.ts";

/** "Disputed" without the other side leaves readers to guess who says otherwise. */
export const disputedWithoutCounter = recordRule({
  id: "disputed-without-counter",
  severity: "information",
  summary: "What is disputed is contradicted by a claim in the dossier.",
  messages: {
    event: "Disputed by whom? Record what the other side says as a claim that `contradicts` a claim of this event.",
    claim: "Disputed by whom? Record what the other side says as a claim that `contradicts` this one.",
  },

  *record(record, context) {
    const own = isKind(record, "event") ? record.fields.claims : isKind(record, "claim") ? [withId(record)] : [];
    const disputed = own.filter(({ status }) => status?.value === "disputed");
    for (const claim of disputed) {
      if (claim.status === undefined || isCountered(claim, context)) continue;
      yield {
        span: claim.status.span,
        message: "claim",
        fixes: (dossier) => link(dossier, record, claim, siblingsOf(record, claim, context)),
      };
    }
    if (!isKind(record, "event") || statusOf(record) !== "disputed" || disputed.length > 0) return;
    const { status } = record.fields;
    const claims = [...record.fields.claims, ...claimsAbout(record, context)];
    if (status === undefined || claims.some((claim) => isCountered(claim, context))) return;
    yield {
      span: status.span,
      message: "event",
      fixes: (dossier) =>
        record.fields.claims.flatMap((claim, i) =>
          link(dossier, record, claim, [...claims.slice(0, i), ...claims.slice(i + 1)]),
        ),
    };
  },
});

/** It contradicts another claim, or another one contradicts it. */
function isCountered({ id, contradicts }: ClaimFields, context: RuleContext): boolean {
  if (contradicts.length > 0) return true;
  return id !== undefined && context.references(id.value, "contradicts").length > 0;
}

function claimsAbout({ id }: EventRecord, context: RuleContext, but?: AnyRecord): ClaimFields[] {
  const sites = id ? context.references(id.value, "event") : [];
  return sites.flatMap(({ record }: { readonly record: AnyRecord }) =>
    isKind(record, "claim") && record !== but ? [withId(record)] : [],
  );
}

/** A claim that is a record of its own may have its id as key. */
const withId = ({ id, fields }: Extract<AnyRecord, { kind: "claim" }>): ClaimFields => ({ ...fields, id });

/** Other claims about the same event. */
function siblingsOf(record: AnyRecord, claim: ClaimFields, context: RuleContext): readonly ClaimFields[] {
  const event = isKind(record, "claim")
    ? claim.event && context.find("event", claim.event.value)
    : isKind(record, "event")
      ? record
      : undefined;
  if (event === undefined) return [];
  const inside = event.fields.claims.filter(({ span }) => event !== record || span.start !== claim.span.start);
  return [...inside, ...claimsAbout(event, context, record)];
}

/** Only claims with an id can be referred to; which of them says otherwise the author must know. */
function link(dossier: Dossier, record: AnyRecord, { node }: ClaimFields, others: readonly ClaimFields[]): Fix[] {
  const ids = others.flatMap(({ id }) => (id ? [id.value] : [])).slice(0, mostOffered);
  return ids.flatMap((id) => {
    const edits = addToList(dossier, record, node, "contradicts", id);
    return edits.length > 0 ? [fix("contradicts", { id }, edits)] : [];
  });
}

const mostOffered = 5;
