import { commands, Uri } from "vscode";
import { type BaseLanguageClient, type Location, type Position, ReferencesRequest } from "vscode-languageclient";

/**
 * What a lens does when it is clicked.
 * @param locations what to show; without them every mention of what is at the position
 */
export async function showReferences(
  client: BaseLanguageClient,
  uri: string,
  position: Position,
  locations?: readonly Location[],
): Promise<void> {
  const shown = locations ?? (await referencesAt(client, uri, position));
  const { protocol2CodeConverter: convert } = client;
  await commands.executeCommand(
    "editor.action.showReferences",
    Uri.parse(uri),
    convert.asPosition(position),
    shown.map((location) => convert.asLocation(location)),
  );
}

async function referencesAt(client: BaseLanguageClient, uri: string, position: Position): Promise<readonly Location[]> {
  const context = { includeDeclaration: false };
  return (await client.sendRequest(ReferencesRequest.type, { textDocument: { uri }, position, context })) ?? [];
}
