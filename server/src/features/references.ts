import { type Location, type ReferenceParams, ReferencesRequest } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { symbolAt } from "#core/symbol-at.ts";
import { referencesInArticle } from "./article/article-references.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { locationOf, offsetIn } from "./ranges.ts";

/** Every place of the dossier that mentions the id under the cursor; from an article's text, those that quote or cite it. */
export const referencesFeature = feature(ReferencesRequest.type, { referencesProvider: true }, references);

export function references(
  dossier: Dossier,
  { textDocument, position, context }: ReferenceParams,
  { memory }: FeatureContext,
): Location[] {
  const file = dossier.files.get(textDocument.uri);
  if (file === undefined) {
    const facts = memory.factsOf(dossier);
    return referencesInArticle(dossier, textDocument.uri, position, context.includeDeclaration, facts);
  }
  const symbol = symbolAt(dossier, file.path, offsetIn(file, position));
  if (symbol === undefined) return [];
  const definitions = context.includeDeclaration ? dossier.definitionsOf(symbol.id) : [];
  return [...definitions, ...dossier.referencesTo(symbol.id)].flatMap(
    ({ record, span }) => locationOf(dossier, record, span) ?? [],
  );
}
