import type { Dossier } from "#core/dossier.ts";
import type { EventRecord } from "#core/record.ts";
import { entryOf, type MapNode } from "#core/syntax/node.ts";
import { scalarText } from "#core/syntax/quote.ts";
import type { Edit } from "#core/text/edit.ts";
import { addFlowItem, type Change, editsOf, insertBefore, insertBehind } from "./record-edits.ts";

/** Words of an article, and the source that has them. */
export interface QuotedWords {
  readonly source: string;
  readonly quote: string;
}

/** The edit that adds a claim, and the place in its new text where the claim is to be put into words. */
export interface AddedClaim {
  readonly edit: Edit;
  readonly textAt: number;
}

/**
 * Adds a claim that rests on a quotation, behind the others of the event. What it says is left to the author. `undefined` where the
 * record is damaged or written in a way that cannot be changed in one place.
 */
export function addClaim(dossier: Dossier, event: EventRecord, words: QuotedWords): AddedClaim | undefined {
  const { value, syntax } = event;
  if (value.kind !== "map" || syntax.problems.length > 0) return undefined;
  const change = changeFor(event, value, words);
  const [edit] = change ? editsOf(dossier, event, [change]) : [];
  return edit && { edit, textAt: edit.newText.lastIndexOf(TEXT, edit.newText.lastIndexOf("cites:")) + TEXT.length };
}

const TEXT = "text: ";

function changeFor({ syntax: { text } }: EventRecord, map: MapNode, words: QuotedWords): Change | undefined {
  const claims = entryOf(map, "claims");
  const cites = entryOf(map, "cites");
  const last = map.entries.at(-1);
  if (claims) return addFlowItem(text, claims, flowClaim(words), (column) => blockClaim(words, column));
  if (map.flow) return last && insertBehind(text, map, last, `claims: [${flowClaim(words)}]`);
  const margin = marginOf(text, map);
  const list = `claims:\n${margin}  - ${blockClaim(words, margin.length + 2)}`;
  if (cites) return insertBefore(text, map, cites, list);
  return last && insertBehind(text, map, last, list);
}

const flowClaim = ({ source, quote }: QuotedWords): string =>
  `{${TEXT}, cites: [{source: ${scalarText(source, true)}, quote: ${scalarText(quote, true)}}]}`;

/** Behind its dash. @param column of the dash */
const blockClaim = ({ source, quote }: QuotedWords, column: number): string =>
  `${TEXT}\n${" ".repeat(column + 2)}cites: [{source: ${scalarText(source, true)}, quote: ${scalarText(quote, true)}}]`;

function marginOf(text: string, { entries: [first] }: MapNode): string {
  const start = first?.key.span.start ?? 0;
  return " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
}
