import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { groupBy } from "#core/group-by.ts";
import type { Edit } from "#core/text/edit.ts";
import type { FeatureContext } from "./feature.ts";
import { rangeIn } from "./ranges.ts";

/** Edits of several files, in the order of the text; with the versions they are made for, where the client can check them. */
export function workspaceEdit(
  dossiers: readonly Dossier[],
  edits: readonly Edit[],
  context: FeatureContext,
): WorkspaceEdit {
  const texts = [...groupBy(edits, ({ file }) => file)].flatMap(([uri, own]) => {
    const file = dossiers.find((dossier) => dossier.files.has(uri))?.files.get(uri);
    return file ? [{ uri, edits: textEdits(file, own) }] : [];
  });
  if (!context.client.workspace?.workspaceEdit?.documentChanges)
    return { changes: Object.fromEntries(texts.map((text) => [text.uri, text.edits])) };
  const documentChanges = texts.map(
    ({ uri, edits: own }): TextDocumentEdit => ({
      textDocument: { uri, version: context.versionOf?.(uri) ?? null },
      edits: own,
    }),
  );
  return { documentChanges };
}

const textEdits = (file: DossierFile, edits: readonly Edit[]): TextEdit[] =>
  edits
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span, newText }) => ({ range: rangeIn(file, span), newText }));
