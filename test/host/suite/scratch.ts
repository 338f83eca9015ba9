import { type Position, type TextDocument, Uri, window, workspace } from "vscode";

/** Adds a file to the copy of the draft example that the suite has open, and shows it. */
export async function openScratch(text: string): Promise<TextDocument> {
  const uri = Uri.joinPath(workspace.workspaceFolders![0]!.uri, "scratch.dossier.yaml");
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

/** The position behind the first occurrence of some text. */
export function positionAfter(document: TextDocument, text: string): Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`'${text}' is not in ${document.uri.path}.`);
  return document.positionAt(offset + text.length);
}
