import type { Dossier } from "#core/dossier.ts";
import type { AnyRecord, CitationFields, SourceRecord } from "#core/record.ts";
import type { Fix } from "./fix.ts";
import { fix } from "./fixes.ts";
import { replaceScalar } from "./replace-scalar.ts";

/** Puts another source in the place of the one that is cited. */
export function citeInstead(
  dossier: Dossier,
  record: AnyRecord,
  { source }: CitationFields,
  other: SourceRecord,
): readonly Fix[] {
  const id = other.id?.value;
  if (source === undefined || id === undefined) return [];
  return [fix("citeInstead", { id }, [replaceScalar(dossier, record, source.span, id)])];
}
