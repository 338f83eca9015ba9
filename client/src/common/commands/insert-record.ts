import { Selection, SnippetString, type TextEditor, TextEditorRevealType, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { NewRecordAnswer } from "../requests.ts";

/** Writes a record where the server says, and leaves the cursor where something is to be filled in. */
export async function insertRecord(
  client: BaseLanguageClient,
  { uri, position, snippet }: NewRecordAnswer,
): Promise<TextEditor> {
  const document = await workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri));
  const editor = await window.showTextDocument(document);
  const at = client.protocol2CodeConverter.asPosition(position);
  editor.selection = new Selection(at, at);
  // The server has indented it already.
  await editor.insertSnippet(new SnippetString(snippet), at, { undoStopBefore: true, undoStopAfter: true });
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
