import type { RuleContext } from "#core/check/rule.ts";
import { isWrongArticle } from "#core/facts/citation-standing.ts";
import { isWithdrawn } from "#core/facts/claims.ts";
import { type CountedCitation, citationsOfClaim, citationsOfEvent } from "#core/facts/event-sources.ts";
import { originsOf } from "#core/facts/origins.ts";
import { PartSet } from "#core/facts/part-set.ts";
import { type ClaimFields, type DossierRecord, type EventRecord, isKind } from "#core/record.ts";
import { phrase } from "../phrases/phrases.ts";
import type { LensText } from "./lens-text.ts";

/** "supported by 2 origins · 1 unsupported claim"; opens the citations that support it. */
export function eventLens(event: EventRecord, facts: RuleContext): LensText {
  const claims = claimsAbout(event, facts).map(({ record, claim }) => citationsOfClaim(record, claim, facts));
  const unsupported = claims.filter((citations) => !citations.some((cited) => stands(cited, facts))).length;
  const citations = [...citationsOfEvent(event, facts), ...claims.flat()].filter((cited) => stands(cited, facts));
  const origins = originsOf(citations, facts);
  const parts = [
    ...(origins.length > 0 ? [phrase("code-lens.supported", { count: origins.length })] : []),
    ...(unsupported > 0 ? [phrase("code-lens.unsupported", { count: unsupported })] : []),
  ];
  if (parts.length === 0) return { parts: [phrase("code-lens.no-source")] };
  if (origins.length === 0) return { parts };
  return {
    parts,
    tooltip: phrase("code-lens.origin-names", { names: origins.map(({ name }) => name) }),
    places: placesOf(citations),
  };
}

const stands = ({ record, citation }: CountedCitation, facts: RuleContext): boolean =>
  !isWrongArticle(record, citation, facts);

/** The claims in the event, and those elsewhere that name it, which were not withdrawn. */
function claimsAbout(event: EventRecord, facts: RuleContext) {
  const claims: { record: DossierRecord; claim: ClaimFields }[] = event.fields.claims.map((claim) => ({
    record: event,
    claim,
  }));
  const id = event.id?.value;
  if (id !== undefined && facts.find("event", id) === event) {
    for (const { record } of facts.references(id, "event")) {
      if (isKind(record, "claim")) claims.push({ record, claim: record.fields });
    }
  }
  return claims.filter(({ claim }) => !isWithdrawn(claim));
}

/** Each citation once: those of a claim may count for the event too. */
function placesOf(citations: readonly CountedCitation[]) {
  const known = new PartSet();
  return citations.flatMap(({ record, citation }) =>
    known.add(record, citation) ? [{ record, span: citation.span }] : [],
  );
}
