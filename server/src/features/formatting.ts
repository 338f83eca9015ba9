import {
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentRangesFormattingRequest,
  type Range,
  type TextEdit,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { formatFile } from "#core/formatting/format-file.ts";
import { spanOf } from "#core/text/span.ts";
import { feature } from "./feature.ts";
import { offsetIn, rangeIn } from "./ranges.ts";

export const formattingFeature = feature(
  DocumentFormattingRequest.type,
  { documentFormattingProvider: true },
  (dossier, { textDocument }) => formatting(dossier, textDocument.uri),
);

export const rangeFormattingFeature = feature(
  DocumentRangeFormattingRequest.type,
  { documentRangeFormattingProvider: { rangesSupport: true } },
  (dossier, { textDocument, range }) => formatting(dossier, textDocument.uri, [range]),
);

export const rangesFormattingFeature = feature(
  DocumentRangesFormattingRequest.type,
  {},
  (dossier, { textDocument, ranges }) => formatting(dossier, textDocument.uri, ranges),
);

/** Regular spacing for a file, or for the lines of ranges in it. The style is that of the format; tab sizes do not matter to it. */
export function formatting(dossier: Dossier, uri: string, ranges?: readonly Range[]): TextEdit[] | null {
  const file = dossier.files.get(uri);
  if (file === undefined || file.isCatalogue) return null;
  const spans = ranges?.map(({ start, end }) => spanOf(offsetIn(file, start), offsetIn(file, end))) ?? [undefined];
  const edits = spans
    .flatMap((span) => formatFile(file, span))
    .map(({ span, newText }) => ({ range: rangeIn(file, span), newText }));
  return ranges === undefined || ranges.length < 2 ? edits : distinct(edits);
}

/** Ranges on the same line bring the same edits. */
function distinct(edits: readonly TextEdit[]): TextEdit[] {
  const byPlace = new Map(edits.map((edit) => [JSON.stringify(edit.range), edit]));
  return [...byPlace.values()];
}
