import { type AnyRecord, type CitationFields, type ClaimFields, type DossierRecord, isKind } from "#core/record.ts";
import { claimsOf, isWithdrawn } from "./claims.ts";

/** A citation, where it stands, and the claim it speaks for; `undefined` for those of a record itself and of a role. */
export interface PlacedCitation {
  readonly record: DossierRecord;
  readonly claim: ClaimFields | undefined;
  readonly citation: CitationFields;
}

/** Every citation in a record, those of withdrawn claims included. */
export function placedCitationsIn(record: AnyRecord): readonly PlacedCitation[] {
  if (record.kind === "setting") return [];
  const place = (claim: ClaimFields | undefined) => (citation: CitationFields) => ({ record, claim, citation });
  return [
    ...ownCitations(record).map(place(undefined)),
    ...claimsOf(record).flatMap((claim) => claim.cites.map(place(claim))),
  ];
}

/**
 * Every citation of a source, those of withdrawn claims included.
 * @param mentions where the source's id is mentioned; the citations come in their order
 */
export function citationsOfSource(
  id: string,
  mentions: Iterable<{ readonly key: string; readonly record: DossierRecord }>,
): readonly PlacedCitation[] {
  const records = new Set<DossierRecord>();
  for (const { key, record } of mentions) if (key === "cites" || key === "source") records.add(record);
  return [...records].flatMap((record) =>
    placedCitationsIn(record).filter(({ citation }) => citation.source?.value === id),
  );
}

/** The claims that rest on citations, each once, without withdrawn ones. */
export const claimsOn = (citations: readonly PlacedCitation[]): readonly ClaimFields[] => [
  ...new Set(citations.flatMap(({ claim }) => (claim === undefined || isWithdrawn(claim) ? [] : [claim]))),
];

function ownCitations(record: DossierRecord): readonly CitationFields[] {
  if (isKind(record, "event") || isKind(record, "instrument")) return record.fields.cites;
  return isKind(record, "actor") ? record.fields.roles.flatMap(({ cites }) => cites) : [];
}
