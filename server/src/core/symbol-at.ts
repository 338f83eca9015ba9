import type { Dossier } from "./dossier.ts";
import type { RecordKind } from "./model/spec.ts";
import type { DossierRecord } from "./record.ts";
import { type Span, touches } from "./text/span.ts";

/** An id under the cursor. */
export interface SymbolAt {
  readonly id: string;
  /** What it can be: the kind it defines, or the kinds that are right where it is mentioned. */
  readonly kinds: readonly RecordKind[];
  readonly isDefinition: boolean;
  readonly record: DossierRecord;
  /** From the start of the file. */
  readonly span: Span;
}

/** The id whose text holds the offset, or ends at it. */
export function symbolAt(dossier: Dossier, path: string, offset: number): SymbolAt | undefined {
  const file = dossier.files.get(path);
  const at = file?.recordAt(offset);
  if (file === undefined || at === undefined || at.record.kind === "setting") return undefined;
  const { record, start } = at;
  const inRecord = offset - start;
  const definition = record.definitions.find(({ span }) => touches(span, inRecord));
  const reference = record.references.find(({ span }) => touches(span, inRecord));
  const found = definition ?? reference;
  if (found === undefined) return undefined;
  return {
    id: found.id,
    kinds: "kinds" in found ? found.kinds : [found.kind],
    isDefinition: definition !== undefined,
    record,
    span: file.spanIn(record, found.span),
  };
}
