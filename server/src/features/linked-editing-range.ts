import {
  type LinkedEditingRangeParams,
  LinkedEditingRangeRequest,
  type LinkedEditingRanges,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { occurrencesOf } from "#core/occurrences.ts";
import { symbolAt } from "#core/symbol-at.ts";
import { feature } from "./feature.ts";
import { offsetIn, rangeIn } from "./ranges.ts";
import { writtenIdIn } from "./rename/written-id.ts";

/**
 * While a record's own id is typed, its mentions follow. Only where all of them are in this file, because the protocol has no
 * others; and never from a mention, where whoever types another id means another record.
 */
export const linkedEditingRangeFeature = feature(
  LinkedEditingRangeRequest.type,
  { linkedEditingRangeProvider: true },
  linkedEditingRange,
);

export function linkedEditingRange(
  dossier: Dossier,
  { textDocument, position }: LinkedEditingRangeParams,
): LinkedEditingRanges | null {
  const file = dossier.files.get(textDocument.uri);
  const symbol = file && symbolAt(dossier, file.path, offsetIn(file, position));
  if (file === undefined || !symbol?.isDefinition) return null;
  const occurrences = occurrencesOf(dossier, symbol);
  const definitions = occurrences.filter(({ isDefinition }) => isDefinition);
  if (definitions.length !== 1 || occurrences.length < 2 || occurrences.length > mostLinked) return null;
  if (occurrences.some(({ record }) => record.path !== file.path)) return null;
  const spans = occurrences.flatMap(
    ({ record, span }) => writtenIdIn(file.text, { id: symbol.id, span: file.spanIn(record, span) }) ?? [],
  );
  if (spans.length < occurrences.length) return null;
  spans.sort((a, b) => a.start - b.start);
  return { ranges: spans.map((span) => rangeIn(file, span)), wordPattern };
}

/** An editor changes all of them with every key that is pressed; of more, a rename is quicker. */
const mostLinked = 200;

/** What an id may consist of, and no colon at its end. Editors read this without the flag that knows letters of all scripts. */
const wordPattern = "[^\\s!-/:-@\\[-^`{-~](?:[^\\s!-*,;-?\\[-^`{-~]*[^\\s!-*,:-?\\[-^`{-~])?";
