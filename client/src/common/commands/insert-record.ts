import { Position, Range, SnippetString, type TextEditor, TextEditorRevealType, window, workspace } from "vscode";
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
  const breaks = /^(?:\r?\n)*/.exec(snippet)?.[0] ?? "";
  const lines = breaks.split("\n").length - 1;
  // Behind text VS Code would indent the lines of a snippet once more, so it comes to a line of its own.
  await editor.edit((edit) => edit.insert(at, breaks), { undoStopBefore: true, undoStopAfter: false });
  const start = lines === 0 ? at : new Position(at.line + lines, 0);
  const text = new SnippetString(snippet.slice(breaks.length));
  await editor.insertSnippet(text, start, { undoStopBefore: false, undoStopAfter: true });
  editor.revealRange(new Range(start, start), TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
