import { ProtocolRequestType } from "vscode-languageserver-protocol";
import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { claimsOf, isWithdrawn } from "#core/facts/claims.ts";
import { type CountedCitation, citationsOfClaim } from "#core/facts/event-sources.ts";
import { descentsFrom } from "#core/facts/origins.ts";
import { type AnyRecord, type ClaimFields, type EventRecord, isKind } from "#core/record.ts";
import { type FeatureContext, feature } from "../feature.ts";
import { Summaries } from "../symbols/summaries.ts";
import { OriginNodes } from "./origin-nodes.ts";
import type { InDossier } from "./overview.ts";
import type { Place } from "./places.ts";
import { recordsInOrder } from "./records-in-order.ts";

export interface OriginGraph {
  readonly files: readonly string[];
  readonly nodes: readonly OriginNode[];
  /** Numbers of nodes: the first rests on the second. */
  readonly edges: readonly (readonly [number, number])[];
}

export interface OriginNode {
  /** `carrier`: an outlet or source that others took it from, and that has it from elsewhere itself. */
  readonly kind: "claim" | "event" | "source" | "carrier" | "origin";
  readonly label: string;
  readonly detail: string;
  /** How many claims and events rest on it. */
  readonly weight: number;
  readonly place?: Place;
}

export const OriginsRequest = new ProtocolRequestType<InDossier, OriginGraph | null, never, void, void>(
  "dossier/origins",
);

/** What rests on what: claims, and events that cite something themselves, on sources, and these on whom they have it from. */
export const originsFeature = feature(OriginsRequest, {}, originGraph);

export function originGraph(
  dossier: Dossier,
  _params: InDossier,
  { memory, say }: Pick<FeatureContext, "memory" | "say">,
): OriginGraph {
  const facts = memory.factsOf(dossier);
  const nodes = new OriginNodes(dossier, facts, new Summaries(dossier, say));
  for (const record of recordsInOrder(dossier, "event", "claim")) {
    for (const claim of claimsOf(record)) addClaim(nodes, record, claim, facts);
    if (isKind(record, "event")) addEvent(nodes, record, facts);
  }
  return nodes.graph();
}

function addClaim(nodes: OriginNodes, record: AnyRecord, claim: ClaimFields, facts: RuleContext): void {
  if (isWithdrawn(claim) || record.kind === "setting") return;
  const descents = descentsFrom(citationsOfClaim(record, claim, facts), facts);
  if (descents.length > 0) nodes.addWays(nodes.claim(record, claim), descents);
}

/** The event's own citations only: its claims speak for themselves. */
function addEvent(nodes: OriginNodes, event: EventRecord, facts: RuleContext): void {
  const citations = event.fields.cites.flatMap((citation): CountedCitation[] => {
    const source = citation.source && facts.find("source", citation.source.value);
    return source ? [{ record: event, citation, source }] : [];
  });
  const descents = descentsFrom(citations, facts);
  if (descents.length > 0) nodes.addWays(nodes.event(event), descents);
}
