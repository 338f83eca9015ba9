import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { isWrongArticle } from "#core/facts/citation-standing.ts";
import { judgeCitation } from "#core/facts/cited-quotation.ts";
import { claimsOf, isWithdrawn } from "#core/facts/claims.ts";
import { type CountedCitation, citationsOfClaim } from "#core/facts/event-sources.ts";
import { originsOf } from "#core/facts/origins.ts";
import type { ClaimFields, DossierRecord } from "#core/record.ts";
import type { FeatureMemory, MemorySlot } from "../feature-memory.ts";
import { knownSupports } from "./known-supports.ts";
import { recordsInOrder } from "./records-in-order.ts";

/**
 * How far a claim is supported, from what needs work to what does not. `headline`: all that is quoted for it stands outside of the
 * articles. `unknown`: its citations lead in circles, so origins cannot be counted.
 */
export const supportGroups = ["unsupported", "disputed", "headline", "unknown", "one", "several", "withdrawn"] as const;
export type SupportGroup = (typeof supportGroups)[number];

export interface PlacedClaim {
  readonly record: DossierRecord;
  /** Which one of the record's claims it is. */
  readonly index: number;
}

/** The claims of a dossier by their support, in the order of files and text. Worked out once for a revision. */
export function claimsBySupport(dossier: Dossier, memory: FeatureMemory): ClaimGroups {
  const known = memory.of(knownGroups, "");
  const groups = known.get(dossier) ?? groupClaims(dossier, memory);
  known.set(dossier, groups);
  return groups;
}

type ClaimGroups = ReadonlyMap<SupportGroup, readonly PlacedClaim[]>;

/** Of all dossiers, so it belongs to no text. */
const knownGroups: MemorySlot<WeakMap<Dossier, ClaimGroups>> = { make: () => new WeakMap() };

function groupClaims(dossier: Dossier, memory: FeatureMemory): ClaimGroups {
  const supports = knownSupports(dossier, memory);
  const groups = new Map<SupportGroup, PlacedClaim[]>(supportGroups.map((group) => [group, []]));
  for (const record of recordsInOrder(dossier, "event", "claim")) {
    for (const [index, group] of supports.of(record, () => groupsIn(record, memory.factsOf(dossier))).entries())
      groups.get(group)?.push({ record, index });
  }
  return groups;
}

/** Each record is looked at in a context of its own: one for all would note every record of the dossier, which takes longer. */
const groupsIn = (record: DossierRecord, facts: RuleContext): SupportGroup[] =>
  claimsOf(record).map((claim) => groupOf(record, claim, facts));

function groupOf(record: DossierRecord, claim: ClaimFields, facts: RuleContext): SupportGroup {
  if (isWithdrawn(claim)) return "withdrawn";
  const citations = citationsOfClaim(record, claim, facts).filter(
    (cited) => !isWrongArticle(cited.record, cited.citation, facts),
  );
  if (citations.length === 0) return "unsupported";
  if (isDisputed(record, claim, facts)) return "disputed";
  if (citations.every((cited) => isOutsideArticle(cited, facts))) return "headline";
  const { length } = originsOf(citations, facts);
  if (length === 0) return "unknown";
  return length > 1 ? "several" : "one";
}

function isDisputed(record: DossierRecord, claim: ClaimFields, facts: RuleContext): boolean {
  if (claim.status?.value === "disputed" || claim.contradicts.length > 0) return true;
  const id = (record.kind === "claim" ? record.id : claim.id)?.value;
  return id !== undefined && facts.references(id, "contradicts").length > 0;
}

const isOutsideArticle = ({ citation }: CountedCitation, facts: RuleContext): boolean =>
  judgeCitation(citation, facts)?.verdict.kind === "elsewhere";
