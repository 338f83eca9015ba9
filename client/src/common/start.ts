import { type ExtensionContext, Uri } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { clientOptions } from "./client-options.ts";
import { registerCommands } from "./commands.ts";
import { serveFiles } from "./serve-files.ts";

/** Starts the extension; a host brings the way to start the server. */
export async function start(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<BaseLanguageClient> {
  const client = createClient(clientOptions(`${Uri.joinPath(context.extensionUri, "dist", "rules").toString()}/`));
  serveFiles(client);
  context.subscriptions.push(...registerCommands(client));
  await client.start();
  return client;
}
