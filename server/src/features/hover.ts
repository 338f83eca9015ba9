import { type Hover, type HoverParams, HoverRequest, MarkupKind } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { claimsOf } from "#core/facts/claims.ts";
import { claimModel } from "#core/model/claim.ts";
import { readDate } from "#core/model/read-date.ts";
import { type KeyAt, keyAt, valueAt } from "#core/place-at.ts";
import { type AnyRecord, claimIn, type DossierRecord, isKind } from "#core/record.ts";
import { symbolAt } from "#core/symbol-at.ts";
import { type Span, touches } from "#core/text/span.ts";
import { hoverInArticle } from "./article/article-hover.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { describeClaim } from "./hover/describe-claim.ts";
import { describeDate } from "./hover/describe-date.ts";
import { describeEvent } from "./hover/describe-event.ts";
import { describeKey, describeValue } from "./hover/describe-key.ts";
import { describeQuotation } from "./hover/describe-quotation.ts";
import { describeRecord } from "./hover/describe-record.ts";
import { type HoverContext, hoverContext } from "./hover/hover-context.ts";
import { paragraphs, plainText } from "./hover/markdown.ts";
import { quotationAt } from "./quotation-at.ts";
import { offsetIn, rangeIn } from "./ranges.ts";

export const hoverFeature = feature(HoverRequest.type, { hoverProvider: true }, hover);

/**
 * Tells what is under the cursor: the record behind an id, a claim with its support, where a quotation stands in its article, a
 * date in words, what a key or a word of a vocabulary means; in an article's text, who quotes the passage.
 */
export function hover(dossier: Dossier, params: HoverParams, context: FeatureContext): Hover | null {
  const found = hoverInFile(dossier, params, hoverContext(dossier, context));
  if (found === undefined) return null;
  const formats = context.client.textDocument?.hover?.contentFormat;
  const isMarkdown = formats === undefined || formats.includes(MarkupKind.Markdown);
  const contents = isMarkdown
    ? { kind: MarkupKind.Markdown, value: found.text }
    : { kind: MarkupKind.PlainText, value: plainText(found.text) };
  return { contents, ...(found.range ? { range: found.range } : {}) };
}

function hoverInFile(dossier: Dossier, { textDocument, position }: HoverParams, context: HoverContext) {
  const file = dossier.files.get(textDocument.uri);
  if (file === undefined) return hoverInArticle(textDocument.uri, position, context);
  const offset = offsetIn(file, position);
  const at = file.recordAt(offset);
  if (at === undefined) return undefined;
  const inside = offset - at.start;
  const symbol = onSymbol(file, offset, context);
  const found = onCitation(at.record, inside, symbol, context) ?? symbol ?? inRecord(at.record, inside, context);
  if (found === undefined) return undefined;
  const span = found.absolute ? found.span : file.spanIn(at.record, found.span);
  return { text: found.text, range: rangeIn(file, span) };
}

interface Found {
  readonly text: string;
  readonly span: Span;
  /** The span counts from the start of the file. */
  readonly absolute?: true;
}

/** On the quotation: where it stands in the article. On the id of the article: that too, below what the article is. */
function onCitation(record: AnyRecord, offset: number, symbol: Found | undefined, context: HoverContext) {
  const at = quotationAt(record, offset);
  const text = at && describeQuotation(at.citation, context);
  if (at === undefined || text === undefined) return undefined;
  if (at.on === "quotation") return { text, span: at.span };
  return symbol && { ...symbol, text: paragraphs([symbol.text], ["---"], [text]) };
}

function onSymbol(file: DossierFile, offset: number, context: HoverContext): Found | undefined {
  const { dossier } = context;
  const symbol = symbolAt(dossier, file.path, offset);
  const definition = symbol && dossier.definitionsOf(symbol.id)[0];
  if (symbol === undefined || definition === undefined) return undefined;
  const { record, kind } = definition;
  const claim = kind === "claim" ? claimIn(record, symbol.id) : undefined;
  const day = isKind(symbol.record, "event") ? symbol.record.fields.date?.value : undefined;
  const text = claim
    ? describeClaim(record, claim, context)
    : describeRecord(record, context, symbol.isDefinition ? undefined : day);
  return { text, span: symbol.span, absolute: true };
}

function inRecord(record: AnyRecord, offset: number, context: HoverContext): Found | undefined {
  const key = keyAt(record, offset);
  if (key) return onKey(record, key, context);
  return onTitle(record, offset, context) ?? onValue(record, offset, context);
}

/** The key of a claim's text stands for the claim. */
function onKey(record: AnyRecord, key: KeyAt, context: HoverContext): Found {
  const isText = key.owner === claimModel && key.name === "text";
  const claim = isText ? claimsOf(record).find(({ span }) => touches(span, key.span.start)) : undefined;
  const text = claim ? describeClaim(record as DossierRecord, claim, context) : describeKey(key, context);
  return { text, span: key.span };
}

/** The text of a claim stands for the claim, the title of an event for the event. */
function onTitle(record: AnyRecord, offset: number, context: HoverContext): Found | undefined {
  const claim = claimsOf(record).find(({ text }) => text && touches(text.span, offset));
  if (claim?.text) return { text: describeClaim(record as DossierRecord, claim, context), span: claim.text.span };
  const title = isKind(record, "event") ? record.fields.title : undefined;
  if (!isKind(record, "event") || title === undefined || !touches(title.span, offset)) return undefined;
  return { text: describeEvent(record, context), span: title.span };
}

function onValue(record: AnyRecord, offset: number, context: HoverContext): Found | undefined {
  const value = valueAt(record, offset);
  if (value?.spec.type === "date") {
    const date = readDate(value.node)?.date;
    return date && { text: describeDate(date, context), span: value.node.span };
  }
  if (value?.spec.type === "enum" && value.node.kind === "scalar") {
    const text = describeValue(value.spec, value.node.text, value, context);
    return text === undefined ? undefined : { text, span: value.node.span };
  }
  return undefined;
}
