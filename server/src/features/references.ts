import { type Location, type ReferenceParams, ReferencesRequest } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { symbolAt } from "#core/symbol-at.ts";
import { feature } from "./feature.ts";
import { locationOf, offsetIn } from "./ranges.ts";

/** Every place of the dossier that mentions the id under the cursor. */
export const referencesFeature = feature(ReferencesRequest.type, { referencesProvider: true }, references);

export function references(dossier: Dossier, { textDocument, position, context }: ReferenceParams): Location[] {
  const file = dossier.files.get(textDocument.uri);
  const symbol = file && symbolAt(dossier, file.path, offsetIn(file, position));
  if (symbol === undefined) return [];
  const definitions = context.includeDeclaration ? dossier.definitionsOf(symbol.id) : [];
  return [...definitions, ...dossier.referencesTo(symbol.id)].flatMap(
    ({ record, span }) => locationOf(dossier, record, span) ?? [],
  );
}
