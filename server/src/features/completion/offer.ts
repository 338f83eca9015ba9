import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
  MarkupKind,
} from "vscode-languageserver-protocol";
import { quoted, scalarText } from "#core/syntax/quote.ts";
import { spanOf } from "#core/text/span.ts";
import { plainText } from "../hover/markdown.ts";
import { rangeIn } from "../ranges.ts";
import type { Cursor } from "./cursor.ts";

/** Something to choose, before it is an item of the protocol. */
export interface Offer {
  readonly label: string;
  /** YAML, as it is to stand in the text. */
  readonly text: string;
  /** The text has tab stops. */
  readonly snippet?: boolean;
  readonly kind: keyof typeof CompletionItemKind;
  /** What is compared with the typed text; the label where left out. */
  readonly filter?: string;
  /** Beside the label, on every line of the list. */
  readonly description?: string;
  /** Shown for the selected line. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly deprecated?: boolean;
  /** The label is the id of a record; more about it can be told later, as it was on that date. */
  readonly record?: { readonly on?: string };
}

/** What a client sends back to have more told about a record. */
export interface RecordData {
  readonly uri: string;
  readonly on?: string;
}

/** Items in the order of the offers. What they all share is sent once, where the client allows that. */
export function listOf(
  offers: readonly Offer[],
  isIncomplete: boolean,
  cursor: Cursor,
  client: ClientCapabilities,
): CompletionList {
  const digits = String(offers.length).length;
  const editRange = editRangeOf(cursor, client);
  const shared = sharedBy(offers, editRange, cursor, client);
  const items = offers.map(
    (offer, i): CompletionItem => ({
      label: offer.label,
      kind: CompletionItemKind[offer.kind],
      sortText: String(i).padStart(digits, "0"),
      ...(offer.filter === undefined || offer.filter === offer.label ? {} : { filterText: offer.filter }),
      ...editOf(offer, cursor, shared.editRange ? undefined : editRange),
      ...descriptionOf(offer, client),
      ...(shared.data ? {} : dataOf(offer, cursor, client)),
    }),
  );
  return { isIncomplete, ...(Object.keys(shared).length > 0 ? { itemDefaults: shared } : {}), items };
}

type Shared = NonNullable<CompletionList["itemDefaults"]>;

function sharedBy(offers: readonly Offer[], editRange: EditRange, cursor: Cursor, client: ClientCapabilities): Shared {
  const takes = client.textDocument?.completion?.completionList?.itemDefaults ?? [];
  const [first] = offers;
  const areAlike = first?.record !== undefined && offers.every(({ record }) => record?.on === first.record?.on);
  return {
    ...(takes.includes("editRange") ? { editRange } : {}),
    ...(takes.includes("data") && areAlike ? dataOf(first, cursor, client) : {}),
  };
}

type EditRange = NonNullable<Shared["editRange"]>;

function editRangeOf({ file, offset, start, token }: Cursor, client: ClientCapabilities): EditRange {
  const insert = rangeIn(file, spanOf(start + token.start, offset));
  const replace = rangeIn(file, spanOf(start + token.start, Math.max(offset, start + token.end)));
  return client.textDocument?.completion?.completionItem?.insertReplaceSupport === true ? { insert, replace } : replace;
}

/** @param range `undefined` where it is that of the list */
function editOf(
  { label, text, snippet }: Offer,
  cursor: Cursor,
  range: EditRange | undefined,
): Partial<CompletionItem> {
  const { file, token, superfluous } = cursor;
  const closing = token.quote !== undefined && !token.closed ? token.quote : "";
  const newText = `${token.before}${inLineEnds(text, cursor)}${closing}${token.after}`;
  return {
    ...writtenText(label, newText, range),
    ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(text.includes("\n") ? { insertTextMode: InsertTextMode.asIs } : {}),
    ...(superfluous ? { additionalTextEdits: [{ range: rangeIn(file, superfluous), newText: "" }] } : {}),
  };
}

function writtenText(label: string, newText: string, range: EditRange | undefined): Partial<CompletionItem> {
  if (range === undefined) return newText === label ? {} : { textEditText: newText };
  return { textEdit: "insert" in range ? { newText, ...range } : { newText, range } };
}

const inLineEnds = (text: string, around: Cursor): string =>
  text.includes("\n") && around.text.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;

function descriptionOf(offer: Offer, client: ClientCapabilities): Partial<CompletionItem> {
  const { description, detail, documentation, deprecated, record } = offer;
  const supported = client.textDocument?.completion?.completionItem;
  const tags = supported?.tagSupport?.valueSet.includes(CompletionItemTag.Deprecated);
  const isLater = record !== undefined && tellsDetailLater(client);
  return {
    ...(detail === undefined || isLater ? {} : { detail }),
    ...(description !== undefined && supported?.labelDetailsSupport ? { labelDetails: { description } } : {}),
    ...(documentation === undefined ? {} : { documentation: documented(documentation, client) }),
    ...(deprecated && tags ? { tags: [CompletionItemTag.Deprecated] } : {}),
  };
}

/** What a client that can have more told sends back. */
function dataOf({ record }: Offer, { file }: Cursor, client: ClientCapabilities): { data?: RecordData } {
  const later = client.textDocument?.completion?.completionItem?.resolveSupport?.properties ?? [];
  return record === undefined || later.length === 0 ? {} : { data: { uri: file.path, ...record } };
}

/** What is told about a record is asked for once more when its line is selected. */
export const tellsDetailLater = (client: ClientCapabilities): boolean =>
  client.textDocument?.completion?.completionItem?.resolveSupport?.properties.includes("detail") === true;

/** Markdown, or what it says for an editor that does not show it. */
export function documented(markdown: string, client: ClientCapabilities): MarkupContent {
  const formats = client.textDocument?.completion?.completionItem?.documentationFormat ?? [];
  return formats.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };
}

/** A scalar as it must be written at the cursor: in quotes where YAML needs them, escaped where quotes are there already. */
export function scalarAt({ token, flow }: Cursor, text: string): string {
  if (token.quote === '"') return quoted(text).slice(1, -1);
  if (token.quote === "'") return text.replaceAll("'", "''");
  return text === "null" ? quoted(text) : scalarText(text, flow);
}

export const takesSnippets = (client: ClientCapabilities): boolean =>
  client.textDocument?.completion?.completionItem?.snippetSupport === true;

/** The editor leaves the indentation of several lines as it is sent; others may indent them once more. */
export const takesLines = (client: ClientCapabilities): boolean =>
  takesSnippets(client) &&
  client.textDocument?.completion?.completionItem?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) ===
    true;
