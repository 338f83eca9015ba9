import { type DefinitionParams, DefinitionRequest, type LocationLink } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { symbolAt } from "#core/symbol-at.ts";
import { feature } from "./feature.ts";
import { locationOf, offsetIn, rangeIn } from "./ranges.ts";

/** Leads from an id to the record that it names; from a record's own id to itself, so that editors offer its references. */
export const definitionFeature = feature(
  DefinitionRequest.type,
  { definitionProvider: true },
  (dossier, params, { client }) => {
    const links = definition(dossier, params);
    if (client.textDocument?.definition?.linkSupport) return links;
    return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  },
);

export function definition(dossier: Dossier, { textDocument, position }: DefinitionParams): LocationLink[] {
  const file = dossier.files.get(textDocument.uri);
  const symbol = file && symbolAt(dossier, file.path, offsetIn(file, position));
  if (file === undefined || symbol === undefined) return [];
  const origin = rangeIn(file, symbol.span);
  return dossier.definitionsOf(symbol.id).flatMap(({ record, span }) => {
    const id = locationOf(dossier, record, span);
    const whole = locationOf(dossier, record, { start: 0, end: record.syntax.text.trimEnd().length });
    if (id === undefined || whole === undefined) return [];
    return [
      { originSelectionRange: origin, targetUri: id.uri, targetRange: whole.range, targetSelectionRange: id.range },
    ];
  });
}
