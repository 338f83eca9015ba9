import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from "vscode-languageserver-protocol";
import { quoted, scalarText } from "#core/syntax/quote.ts";
import { spanOf } from "#core/text/span.ts";
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
}

/** Items in the order of the offers. */
export function itemsOf(offers: readonly Offer[], cursor: Cursor, client: ClientCapabilities): CompletionItem[] {
  const digits = String(offers.length).length;
  return offers.map((offer, i) => ({
    label: offer.label,
    kind: CompletionItemKind[offer.kind],
    sortText: String(i).padStart(digits, "0"),
    filterText: offer.filter ?? offer.label,
    ...editOf(offer, cursor, client),
    ...descriptionOf(offer, client),
  }));
}

function editOf({ text, snippet }: Offer, cursor: Cursor, client: ClientCapabilities): Partial<CompletionItem> {
  const { file, offset, token, superfluous } = cursor;
  const closing = token.quote !== undefined && !token.closed ? token.quote : "";
  const newText = `${token.before}${inLineEnds(text, cursor)}${closing}${token.after}`;
  const insert = rangeIn(file, spanOf(token.start, offset));
  const replace = rangeIn(file, spanOf(token.start, Math.max(offset, token.end)));
  const both = client.textDocument?.completion?.completionItem?.insertReplaceSupport === true;
  return {
    textEdit: both ? { newText, insert, replace } : { newText, range: replace },
    ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(text.includes("\n") ? { insertTextMode: InsertTextMode.asIs } : {}),
    ...(superfluous ? { additionalTextEdits: [{ range: rangeIn(file, superfluous), newText: "" }] } : {}),
  };
}

const inLineEnds = (text: string, { file }: Cursor): string =>
  text.includes("\n") && file.text.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;

function descriptionOf(offer: Offer, client: ClientCapabilities): Partial<CompletionItem> {
  const { description, detail, documentation, deprecated } = offer;
  const supported = client.textDocument?.completion?.completionItem;
  const isMarkdown = supported?.documentationFormat?.includes(MarkupKind.Markdown) === true;
  const tags = supported?.tagSupport?.valueSet.includes(CompletionItemTag.Deprecated);
  return {
    ...(detail === undefined ? {} : { detail }),
    ...(description !== undefined && supported?.labelDetailsSupport ? { labelDetails: { description } } : {}),
    ...(documentation === undefined ? {} : { documentation: documented(documentation, isMarkdown) }),
    ...(deprecated && tags ? { tags: [CompletionItemTag.Deprecated] } : {}),
  };
}

const documented = (markdown: string, isMarkdown: boolean) =>
  isMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: markdown.replaceAll("`", "") };

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
