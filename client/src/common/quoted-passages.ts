import {
  type DecorationOptions,
  type Disposable,
  OverviewRulerLane,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { dossierChanged, type QuotedPassage, quotedPassages } from "./requests.ts";

/** Marks in the texts of articles what the dossier quotes from them. */
export function showQuotedPassages(client: BaseLanguageClient): Disposable[] {
  const found = window.createTextEditorDecorationType(mark("dossier.quotedPassage", "solid 1px"));
  const differing = window.createTextEditorDecorationType(mark("dossier.differingPassage", "wavy 1px"));
  const draw = (editor: TextEditor) => drawIn(client, editor, found, differing);
  const drawAll = () => window.visibleTextEditors.forEach(draw);
  drawAll();
  return [
    found,
    differing,
    window.onDidChangeVisibleTextEditors(drawAll),
    workspace.onDidSaveTextDocument(drawAll),
    client.onNotification(dossierChanged, drawAll),
  ];
}

/** @param line what CSS says of it, without the colour */
const mark = (color: string, line: string) => ({
  backgroundColor: new ThemeColor(`${color}Background`),
  overviewRulerColor: new ThemeColor(`${color}Border`),
  overviewRulerLane: OverviewRulerLane.Center,
  textDecoration: `underline ${line} var(--vscode-${color.replace(".", "-")}Border)`,
});

async function drawIn(
  client: BaseLanguageClient,
  editor: TextEditor,
  found: TextEditorDecorationType,
  differing: TextEditorDecorationType,
): Promise<void> {
  const { document } = editor;
  if (!/\.(?:txt|md|html?)$/i.test(document.uri.path) || document.isDirty) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const { version } = document;
  const answer = await client.sendRequest(quotedPassages, { textDocument: { uri } }).catch(() => null);
  if (document.version !== version || document.isDirty) return; // it will be saved, and then it is drawn again
  const passages = answer ?? [];
  const marked = (state: QuotedPassage["state"]): DecorationOptions[] =>
    passages
      .filter((passage) => passage.state === state)
      .map(({ range, label }) => ({
        range: client.protocol2CodeConverter.asRange(range),
        hoverMessage: label,
      }));
  editor.setDecorations(found, marked("found"));
  editor.setDecorations(differing, marked("differs"));
}
