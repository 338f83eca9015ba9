import type { Dossier } from "./dossier.ts";
import type { RecordKind } from "./model/spec.ts";
import type { DossierRecord } from "./record.ts";
import type { SymbolAt } from "./symbol-at.ts";
import type { Span } from "./text/span.ts";

/** A place where an id is written. */
export interface Occurrence {
  readonly record: DossierRecord;
  /** From the start of the record. */
  readonly span: Span;
  readonly isDefinition: boolean;
}

/**
 * Everywhere an id is written with the meaning it has at the symbol, in no order. Where records of two kinds have one id, each
 * mention means one of them. An id that no record has means the same wherever it stands.
 */
export function occurrencesOf(dossier: Dossier, symbol: SymbolAt): Occurrence[] {
  const { id, kinds } = symbol;
  const kind = meantKind(dossier, id, kinds);
  const definitions = dossier.index.definitions(id).filter((site) => site.kind === kind);
  const sites = dossier.index.references(id);
  const isOne = new Set(dossier.index.definitions(id).map((site) => site.kind)).size < 2;
  const references = isOne ? sites : sites.filter((site) => meantKind(dossier, id, site.kinds) === kind);
  return [
    ...definitions.map(({ record, span }) => ({ record, span, isDefinition: true })),
    ...references.map(({ record, span }) => ({ record, span, isDefinition: false })),
  ];
}

/**
 * What an id means where records of these kinds are due: the first record that is right there, else the first of all, as in the
 * messages about wrong kinds. `undefined` where no record has the id.
 */
export function meantKind(dossier: Dossier, id: string, kinds: readonly RecordKind[]): RecordKind | undefined {
  const definitions = dossier.definitionsOf(id);
  return (definitions.find(({ kind }) => kinds.includes(kind)) ?? definitions[0])?.kind;
}
