import { type ExtensionContext, Uri } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { announceAbilities } from "./abilities.ts";
import { clientOptions } from "./client-options.ts";
import { registerCommands } from "./commands/commands.ts";
import { showQuotedPassages } from "./quoted-passages.ts";
import { serveFiles } from "./serve-files.ts";
import { showStatus } from "./status-bar.ts";
import { showViews } from "./views/views.ts";

/** Starts the extension; a host brings the way to start the server. */
export async function start(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<BaseLanguageClient> {
  const client = createClient(clientOptions(`${Uri.joinPath(context.extensionUri, "dist", "rules").toString()}/`));
  announceAbilities(client);
  serveFiles(client);
  context.subscriptions.push(...registerCommands(context, client));
  await client.start();
  context.subscriptions.push(...showQuotedPassages(client), ...showStatus(client), ...showViews(client));
  return client;
}
