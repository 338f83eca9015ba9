import { ProtocolRequestType } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { claimsOf } from "#core/facts/claims.ts";
import { type FeatureContext, feature } from "../feature.ts";
import { locationOf } from "../ranges.ts";
import { joined } from "../symbols/one-line.ts";
import { Summaries } from "../symbols/summaries.ts";
import { claimsBySupport, type PlacedClaim, supportGroups } from "./claim-support.ts";
import type { ListAnswer, ListedItem, ListParams } from "./sources.ts";

export const ClaimsRequest = new ProtocolRequestType<ListParams, ListAnswer<ListedItem> | null, never, void, void>(
  "dossier/claims",
);

/** The claims of a dossier by their support. */
export const claimsFeature = feature(ClaimsRequest, {}, claims);

export function claims(
  dossier: Dossier,
  { group, limit = Number.POSITIVE_INFINITY }: ListParams,
  { memory, say }: Pick<FeatureContext, "memory" | "say">,
): ListAnswer<ListedItem> {
  const bySupport = claimsBySupport(dossier, memory);
  if (group === undefined) {
    const groups = [...bySupport].map(([name, { length: count }]) => ({ group: name, count }));
    return { groups: groups.filter(({ count }) => count > 0), items: [] };
  }
  const known = supportGroups.find((name) => name === group);
  const found = known === undefined ? [] : (bySupport.get(known) ?? []);
  const summaries = new Summaries(dossier, say);
  return { groups: [], items: found.slice(0, limit).flatMap((placed) => listed(dossier, placed, summaries)) };
}

function listed(dossier: Dossier, { record, index }: PlacedClaim, summaries: Summaries): ListedItem[] {
  const claim = claimsOf(record)[index];
  if (claim === undefined) return [];
  const { name, detail, isWithdrawn } =
    record.kind === "claim" ? summaries.of(record) : summaries.ofClaim(claim, claim.id?.value);
  const location = locationOf(dossier, record, claim.text?.span ?? claim.span);
  const about = record.kind === "event" ? summaries.of(record).name : "";
  return location ? [{ name, detail: joined([about, detail]), location, isWithdrawn }] : [];
}
