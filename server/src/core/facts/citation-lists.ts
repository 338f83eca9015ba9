import type { AnyRecord, CitationFields, ClaimFields } from "#core/record.ts";
import { isWithdrawn } from "./claims.ts";

/** Citations that stand together and speak for one thing. */
export interface CitationList {
  readonly citations: readonly CitationFields[];
  /** The claim they speak for; `undefined` for those of a record itself and of a role. */
  readonly claim: ClaimFields | undefined;
}

/** The lists of citations in a record, in the order of its keys, without those of withdrawn claims. */
export function citationListsOf(record: AnyRecord): readonly CitationList[] {
  switch (record.kind) {
    case "event":
      return [own(record.fields.cites), ...record.fields.claims.flatMap(ofClaim)];
    case "claim":
      return ofClaim(record.fields);
    case "instrument":
      return [own(record.fields.cites)];
    case "actor":
      return record.fields.roles.map(({ cites }) => own(cites));
    default:
      return [];
  }
}

const own = (citations: readonly CitationFields[]): CitationList => ({ citations, claim: undefined });

const ofClaim = (claim: ClaimFields): CitationList[] => (isWithdrawn(claim) ? [] : [{ citations: claim.cites, claim }]);
