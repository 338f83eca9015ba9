import type { Dossier } from "#core/dossier.ts";
import { claimsOf, isWithdrawn } from "#core/facts/claims.ts";
import { PartSet } from "#core/facts/part-set.ts";
import type { AnyRecord, ClaimFields } from "#core/record.ts";
import type { Reference } from "#core/record-sites.ts";

/** How much rests on a source: claims, events that cite it themselves, and other records. */
export interface RestingCounts {
  readonly claims: number;
  readonly events: number;
  readonly others: number;
}

/** What cites the source, or anything that was taken from it. Withdrawn claims rest on nothing. */
export function restingCounts(dossier: Dossier, source: string | undefined): RestingCounts {
  const claims = new PartSet();
  const records = new Set<AnyRecord>();
  for (const site of citationsOf(dossier, source)) {
    const claim = claimAround(site);
    if (claim === undefined) records.add(site.record);
    else if (!isWithdrawn(claim)) claims.add(site.record, claim);
  }
  const events = [...records].filter(({ kind }) => kind === "event").length;
  return { claims: claims.size, events, others: records.size - events };
}

/** Citations of the source and of all that have it from there. */
const citationsOf = (dossier: Dossier, source: string | undefined): readonly Reference[] =>
  source === undefined
    ? []
    : [...carriersOf(dossier, source)].flatMap((id) =>
        dossier.index
          .references(id)
          .filter(({ key, record }) => key === "source" || (key === "via" && record.kind !== "source")),
      );

/** The source and those that took it from there, directly or not. Attribution may run in circles. */
function carriersOf(dossier: Dossier, source: string): ReadonlySet<string> {
  const carriers = new Set([source]);
  for (const id of carriers) {
    for (const { key, record } of dossier.index.references(id)) {
      if (key === "via" && record.kind === "source" && record.id) carriers.add(record.id.value);
    }
  }
  return carriers;
}

const claimAround = ({ record, span }: Reference): ClaimFields | undefined =>
  claimsOf(record).find((claim) => claim.span.start <= span.start && span.end <= claim.span.end);
