import type { Location, Position } from "vscode-languageserver-protocol";
import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { citationsOfSource } from "#core/facts/placed-citations.ts";
import type { SourceRecord } from "#core/record.ts";
import { locationOf } from "../ranges.ts";
import { articleFile, passagesAt } from "./article-file.ts";

/** From a passage of an article's text the quotations of it; from anywhere else in it every citation of the source. */
export function referencesInArticle(
  dossier: Dossier,
  uri: string,
  position: Position,
  includeDeclaration: boolean,
  facts: RuleContext,
): Location[] {
  const file = articleFile(dossier, uri, facts);
  if (file === undefined) return [];
  const passages = passagesAt(file, file.lines.offsetOf(position));
  if (passages.length > 0) {
    const sites = passages.map(({ placed, judged }) => ({ record: placed.record, span: judged.words.span }));
    return dossier.inTextOrder(sites).flatMap(({ record, span }) => locationOf(dossier, record, span) ?? []);
  }
  return file.sources.flatMap((source) => citationsAndRecord(dossier, source, includeDeclaration));
}

function citationsAndRecord(dossier: Dossier, source: SourceRecord, includeDeclaration: boolean): Location[] {
  const { id } = source;
  if (id === undefined) return [];
  const own = includeDeclaration ? [locationOf(dossier, source, id.span)] : [];
  const citations = citationsOfSource(id.value, dossier.index.references(id.value));
  const sites = citations.flatMap(({ record, citation }) =>
    citation.source ? [{ record, span: citation.source.span }] : [],
  );
  const cited = dossier.inTextOrder(sites).map(({ record, span }) => locationOf(dossier, record, span));
  return [...own, ...cited].flatMap((location) => location ?? []);
}
