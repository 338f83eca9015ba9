import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  DocumentHighlightRequest,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { occurrencesOf } from "#core/occurrences.ts";
import { symbolAt } from "#core/symbol-at.ts";
import { feature } from "./feature.ts";
import { offsetIn, rangeIn } from "./ranges.ts";

/** Marks every mention of the id under the cursor in its file, and the record that has the id. */
export const documentHighlightFeature = feature(
  DocumentHighlightRequest.type,
  { documentHighlightProvider: true },
  documentHighlight,
);

export function documentHighlight(
  dossier: Dossier,
  { textDocument, position }: DocumentHighlightParams,
): DocumentHighlight[] | null {
  const file = dossier.files.get(textDocument.uri);
  const symbol = file && symbolAt(dossier, file.path, offsetIn(file, position));
  if (file === undefined || symbol === undefined) return null;
  return occurrencesOf(dossier, symbol)
    .filter(({ record }) => record.path === file.path)
    .map(({ record, span, isDefinition }) => ({ span: file.spanIn(record, span), isDefinition }))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, isDefinition }) => ({
      range: rangeIn(file, span),
      kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}
