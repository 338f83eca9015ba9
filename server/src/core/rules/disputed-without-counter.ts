import { type RuleContext, recordRule } from "#core/check/rule.ts";
import { statusOf } from "#core/facts/event-date.ts";
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
      if (claim.status && !isCountered(claim, context)) yield { span: claim.status.span, message: "claim" };
    }
    if (!isKind(record, "event") || statusOf(record) !== "disputed" || disputed.length > 0) return;
    const { status } = record.fields;
    const claims = [...record.fields.claims, ...claimsAbout(record, context)];
    if (status && !claims.some((claim) => isCountered(claim, context))) yield { span: status.span, message: "event" };
  },
});

/** It contradicts another claim, or another one contradicts it. */
function isCountered({ id, contradicts }: ClaimFields, context: RuleContext): boolean {
  if (contradicts.length > 0) return true;
  return id !== undefined && context.references(id.value).some(({ key }) => key === "contradicts");
}

function claimsAbout({ id }: EventRecord, context: RuleContext): ClaimFields[] {
  const sites = id ? context.references(id.value).filter(({ key }) => key === "event") : [];
  return sites.flatMap(({ record }: { readonly record: AnyRecord }) =>
    isKind(record, "claim") ? [withId(record)] : [],
  );
}

/** A claim that is a record of its own may have its id as key. */
const withId = ({ id, fields }: Extract<AnyRecord, { kind: "claim" }>): ClaimFields => ({ ...fields, id });
