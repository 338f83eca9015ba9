import { type Hover, type HoverParams, HoverRequest, MarkupKind } from "vscode-languageserver-protocol";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { readDate } from "#core/model/read-date.ts";
import type { EnumSpec } from "#core/model/spec.ts";
import { keyAt, valueAt } from "#core/place-at.ts";
import { type AnyRecord, claimIn, type EventRecord } from "#core/record.ts";
import { symbolAt } from "#core/symbol-at.ts";
import type { Span } from "#core/text/span.ts";
import { feature } from "./feature.ts";
import { describeDate } from "./hover/describe-date.ts";
import { describeKey, describeValue } from "./hover/describe-key.ts";
import { describeQuotation } from "./hover/describe-quotation.ts";
import { describeClaim, describeRecord } from "./hover/describe-record.ts";
import { paragraphs } from "./hover/markdown.ts";
import { quotationAt } from "./quotation-at.ts";
import { offsetIn, rangeIn } from "./ranges.ts";

export const hoverFeature = feature(HoverRequest.type, { hoverProvider: true }, hover);

/** Tells what is under the cursor: the record behind an id, where a quotation stands in its article, a date in words, what a key or a word of a vocabulary means. */
export function hover(dossier: Dossier, { textDocument, position }: HoverParams): Hover | null {
  const file = dossier.files.get(textDocument.uri);
  if (file === undefined) return null;
  const offset = offsetIn(file, position);
  const at = file.recordAt(offset);
  if (at === undefined) return null;
  const symbol = onSymbol(dossier, file, offset);
  const found =
    onCitation(dossier, at.record, offset - at.start, symbol) ?? symbol ?? inRecord(at.record, offset - at.start);
  if (found === undefined) return null;
  const span = found.absolute ? found.span : file.spanIn(at.record, found.span);
  return { contents: { kind: MarkupKind.Markdown, value: found.text }, range: rangeIn(file, span) };
}

interface Found {
  readonly text: string;
  readonly span: Span;
  /** The span counts from the start of the file. */
  readonly absolute?: true;
}

/** On the quotation: where it stands in the article. On the id of the article: that too, below what the article is. */
function onCitation(dossier: Dossier, record: AnyRecord, offset: number, symbol: Found | undefined): Found | undefined {
  const at = quotationAt(record, offset);
  const text = at && describeQuotation(dossier, at.citation);
  if (at === undefined || text === undefined) return undefined;
  if (at.on === "quotation") return { text, span: at.span };
  return symbol && { ...symbol, text: paragraphs([symbol.text], ["---"], [text]) };
}

function onSymbol(dossier: Dossier, file: DossierFile, offset: number): Found | undefined {
  const symbol = symbolAt(dossier, file.path, offset);
  const definition = symbol && dossier.definitionsOf(symbol.id)[0];
  if (symbol === undefined || definition === undefined) return undefined;
  const claim = definition.kind === "claim" ? claimIn(definition.record, symbol.id) : undefined;
  const day = symbol.record.kind === "event" ? (symbol.record as EventRecord).fields.date?.value : undefined;
  const text = claim
    ? describeClaim(dossier, claim)
    : describeRecord(dossier, definition.record, symbol.isDefinition ? undefined : day);
  return { text, span: symbol.span, absolute: true };
}

function inRecord(record: AnyRecord, offset: number): Found | undefined {
  const key = keyAt(record, offset);
  if (key) return { text: describeKey(key), span: key.span };
  const value = valueAt(record, offset);
  if (value?.spec.type === "date") {
    const date: DossierDate | undefined = readDate(value.node)?.date;
    return date && { text: describeDate(date), span: value.node.span };
  }
  if (value?.spec.type === "enum" && value.node.kind === "scalar") {
    const text = describeValue(value.spec as EnumSpec, value.node.text);
    return text === undefined ? undefined : { text, span: value.node.span };
  }
  return undefined;
}
