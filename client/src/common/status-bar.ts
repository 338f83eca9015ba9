import { type Disposable, l10n, StatusBarAlignment, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { dossierOfEditor, nameOf } from "./active-dossier.ts";
import { counted } from "./counts.ts";
import { dossierChanged } from "./requests.ts";

/** "12 events · 5 sources · 3 problems", of the dossier that the active editor's file belongs to. */
export function showStatus(client: BaseLanguageClient): Disposable[] {
  const item = window.createStatusBarItem("dossier.status", StatusBarAlignment.Left, 10);
  item.name = "Source Dossier";
  item.command = "workbench.actions.view.problems";
  let latest = 0;
  const update = async () => {
    const asked = ++latest;
    const dossier = await dossierOfEditor(client);
    if (asked !== latest) return; // another editor was opened meanwhile
    if (dossier === undefined) {
      item.hide();
      return;
    }
    const { events, sources, claims, problems } = dossier;
    item.text = `$(notebook) ${[counted.events(events), counted.sources(sources), counted.problems(problems)].join(" · ")}`;
    item.tooltip = l10n.t("{0}: {1}. Click to see the problems.", nameOf(client, dossier), counted.claims(claims));
    item.accessibilityInformation = { label: item.text.replace("$(notebook) ", "") };
    item.show();
  };
  void update();
  return [item, window.onDidChangeActiveTextEditor(update), client.onNotification(dossierChanged, update)];
}
