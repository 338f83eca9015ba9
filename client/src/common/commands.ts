import { commands, type Disposable, Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type Location, type Position, ReferencesRequest } from "vscode-languageclient";

/** What the server's answers ask the editor to do when they are clicked. */
export const registerCommands = (client: BaseLanguageClient): Disposable[] => [
  commands.registerCommand("dossier.showReferences", (uri: string, position: Position) =>
    showReferences(client, uri, position),
  ),
];

async function showReferences(client: BaseLanguageClient, uri: string, position: Position): Promise<void> {
  const found: Location[] | null = await client.sendRequest(ReferencesRequest.type, {
    textDocument: { uri },
    position,
    context: { includeDeclaration: false },
  });
  const { protocol2CodeConverter: convert } = client;
  await commands.executeCommand(
    "editor.action.showReferences",
    Uri.parse(uri),
    convert.asPosition(position),
    (found ?? []).map((location) => convert.asLocation(location)),
  );
}
