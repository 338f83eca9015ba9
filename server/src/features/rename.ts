import {
  type PrepareRenameParams,
  PrepareRenameRequest,
  type Range,
  type RenameParams,
  RenameRequest,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { renameId } from "#core/fixes/rename-id.ts";
import { type SymbolAt, symbolAt } from "#core/symbol-at.ts";
import { type FeatureContext, feature, RefusedRequest } from "./feature.ts";
import { offsetIn, rangeIn } from "./ranges.ts";
import { whyNoNewId, whyNotRenamed } from "./rename/refusal.ts";
import { writtenIdIn } from "./rename/written-id.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** Gives a record another id, in its own file and wherever the dossier mentions it. */
export const renameFeature = feature(RenameRequest.type, { renameProvider: { prepareProvider: true } }, rename);

/** Tells before the user types whether what is under the cursor can be renamed, and which characters. */
export const prepareRenameFeature = feature(PrepareRenameRequest.type, {}, prepareRename);

export function rename(dossier: Dossier, params: RenameParams, context: FeatureContext): WorkspaceEdit | null {
  const symbol = symbolToRename(dossier, params);
  if (symbol === undefined) return null;
  const newId = params.newName.trim();
  if (newId === symbol.id) return workspaceEdit([dossier], [], context);
  const refusal = whyNoNewId(dossier, newId);
  if (refusal) throw new RefusedRequest(refusal);
  return workspaceEdit([dossier], renameId(dossier, symbol, newId), context);
}

export function prepareRename(
  dossier: Dossier,
  params: PrepareRenameParams,
): { range: Range; placeholder: string } | null {
  const file = dossier.files.get(params.textDocument.uri);
  const symbol = symbolToRename(dossier, params);
  if (file === undefined || symbol === undefined) return null;
  return { range: rangeIn(file, writtenIdIn(file.text, symbol) ?? symbol.span), placeholder: symbol.id };
}

/** `undefined` where there is no id, or only a name for one (`*name` in YAML). */
function symbolToRename(dossier: Dossier, { textDocument, position }: PrepareRenameParams): SymbolAt | undefined {
  const file = dossier.files.get(textDocument.uri);
  const symbol = file && symbolAt(dossier, file.path, offsetIn(file, position));
  if (file === undefined || symbol === undefined || file.text[symbol.span.start] === "*") return undefined;
  if (isFreeText(dossier, file, symbol)) return undefined;
  const refusal = whyNotRenamed(dossier, symbol);
  if (refusal) throw new RefusedRequest(refusal);
  return symbol;
}

/** The name of something that is not recorded, where a name will do. */
function isFreeText(dossier: Dossier, file: DossierFile, { id, record, span }: SymbolAt): boolean {
  if (dossier.definitionsOf(id).length > 0) return false;
  return record.references.some((mention) => mention.orText && file.spanIn(record, mention.span).start === span.start);
}
