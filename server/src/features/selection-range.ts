import { type SelectionRange, type SelectionRangeParams, SelectionRangeRequest } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { Node } from "#core/syntax/node.ts";
import { type Span, shift, spanOf, touches } from "#core/text/span.ts";
import { feature } from "./feature.ts";
import { dashBefore } from "./layout/dash.ts";
import { extentOf } from "./layout/extent.ts";
import { contentOf } from "./layout/scalar-content.ts";
import { layoutOf } from "./layout/sections.ts";
import { offsetIn, rangeIn } from "./ranges.ts";
import { commentAround, lineAround, wordAround } from "./selection-range/text-around.ts";

/** What a selection grows to: word, text, scalar, entry, item, claim, record, section, file. */
export const selectionRangeFeature = feature(
  SelectionRangeRequest.type,
  { selectionRangeProvider: true },
  selectionRange,
);

export function selectionRange(dossier: Dossier, { textDocument, positions }: SelectionRangeParams): SelectionRange[] {
  const file = dossier.files.get(textDocument.uri);
  if (file === undefined) return [];
  const sections = layoutOf(file).sections.map(({ span }) => span);
  return positions.map((position) => {
    const offset = offsetIn(file, position);
    const spans = [spanOf(0, file.text.length), ...sections, ...inRecord(file, offset), ...inText(file, offset)];
    return chain(file, spans, offset);
  });
}

/** From the outermost inwards; what does not hold the offset, or is no smaller than what is around it, is left out. */
function chain(file: DossierFile, spans: readonly Span[], offset: number): SelectionRange {
  let around: Span | undefined;
  let selection: SelectionRange | undefined;
  for (const span of spans) {
    if (!touches(span, offset) || (around && !isInside(span, around))) continue;
    const range = rangeIn(file, span);
    selection = selection ? { range, parent: selection } : { range };
    around = span;
  }
  return selection ?? { range: rangeIn(file, spanOf(offset, offset)) };
}

const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

function inRecord(file: DossierFile, offset: number): Span[] {
  const at = file.recordAt(offset);
  if (at === undefined) return [];
  const { record, start } = at;
  const { text } = record.syntax;
  const { key, value } = record;
  const inside = offset - start;
  const spans = [extentOf(record)];
  if (key && touches(key.span, inside)) spans.push(...inNode(text, key, inside));
  else spans.push(...inNode(text, value, inside));
  return spans.map((span) => shift(span, start));
}

/** The node and those in it that hold the offset, outermost first. */
function inNode(text: string, node: Node, offset: number): Span[] {
  switch (node.kind) {
    case "scalar":
      return [node.span, contentOf(text, node)];
    case "map": {
      const entry = node.entries.find(({ key, value }) => touches(entrySpan(key, value), offset));
      if (entry === undefined) return [node.span];
      const { key, value } = entry;
      const inside = touches(key.span, offset) ? key : value;
      return [node.span, entrySpan(key, value), ...inNode(text, inside, offset)];
    }
    case "list": {
      const items = node.items.map((item) => ({ item, span: node.flow ? item.span : withDash(text, item.span) }));
      const found = items.find(({ span }) => touches(span, offset));
      return [node.span, ...(found ? [found.span, ...inNode(text, found.item, offset)] : [])];
    }
  }
}

const entrySpan = (key: Node, value: Node): Span => spanOf(key.span.start, Math.max(key.span.end, value.span.end));

const withDash = (text: string, { start, end }: Span): Span => spanOf(dashBefore(text, start), end);

const inText = (file: DossierFile, offset: number): Span[] => [
  lineAround(file.text, offset),
  ...commentAround(file.text, offset),
  wordAround(file.text, offset),
];
