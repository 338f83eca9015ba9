import { commands, type Disposable, type ExtensionContext, type Uri } from "vscode";
import type { BaseLanguageClient, Location, Position } from "vscode-languageclient";
import { showOriginGraph, showTimeline } from "../panels/panels.ts";
import { addSourceFromClipboard } from "./add-source.ts";
import { checkDossier } from "./check-dossier.ts";
import { newDossier } from "./new-dossier.ts";
import { addEvent } from "./new-event.ts";
import { showReferences } from "./show-references.ts";

/** The commands of package.json, and one that only the server's lenses call. */
export const registerCommands = (context: ExtensionContext, client: BaseLanguageClient): Disposable[] => [
  commands.registerCommand("dossier.new", (folder?: Uri) => newDossier(client, folder)),
  commands.registerCommand("dossier.newEvent", (title?: string) => addEvent(client, title)),
  commands.registerCommand("dossier.addSource", () => addSourceFromClipboard(client)),
  commands.registerCommand("dossier.check", () => checkDossier(client)),
  commands.registerCommand("dossier.restartServer", () => restart(client)),
  commands.registerCommand("dossier.showTimeline", () => showTimeline(context, client)),
  commands.registerCommand("dossier.showOrigins", () => showOriginGraph(context, client)),
  commands.registerCommand("dossier.showReferences", (uri: string, position: Position, locations?: Location[]) =>
    showReferences(client, uri, position, locations),
  ),
];

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
