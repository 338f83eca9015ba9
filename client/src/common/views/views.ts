import { commands, type Disposable, type TreeView, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { allDossiers } from "../active-dossier.ts";
import { dossierChanged, type ListedItem } from "../requests.ts";
import { claimsView } from "./claims-view.ts";
import { type RecordList, RecordTree } from "./record-tree.ts";
import { sourcesView } from "./sources-view.ts";

/** The views of the container "Dossier". They ask again only while somebody sees them; the server says when it has read the files. */
export function showViews(client: BaseLanguageClient): Disposable[] {
  const shown = [
    open(client, "dossier.sources", sourcesView(client)),
    open(client, "dossier.claims", claimsView(client)),
  ];
  const update = () => {
    void announce(client);
    for (const { refresh } of shown) refresh();
  };
  return [
    ...shown.map(({ view }) => view),
    client.onNotification(dossierChanged, update),
    commands.registerCommand("dossier.showMore", (uri: string, group: string) => {
      for (const { tree } of shown) tree.showMore(uri, group);
    }),
  ];
}

interface Shown {
  readonly view: Disposable;
  readonly tree: { showMore(uri: string, group: string): void };
  readonly refresh: () => void;
}

function open<Item extends ListedItem>(client: BaseLanguageClient, id: string, list: RecordList<Item>): Shown {
  const tree = new RecordTree(client, list);
  const view: TreeView<unknown> = window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });
  let isStale = false;
  const refresh = () => {
    isStale = !view.visible;
    if (!isStale) tree.refresh();
  };
  view.onDidChangeVisibility(({ visible }) => {
    if (visible && isStale) refresh();
  });
  return { view, tree, refresh };
}

/** For the welcome texts, which differ with and without a dossier. */
async function announce(client: BaseLanguageClient): Promise<void> {
  const dossiers = await allDossiers(client);
  await commands.executeCommand("setContext", "dossier.state", dossiers.length > 0 ? "some" : "none");
}
