import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions } from "../common/client-options.ts";

let client: LanguageClient | undefined;

/** Starts the server beside the extension host. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.cjs");
  const server = { module, transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  client = new LanguageClient("dossier", "Source Dossier", { run: server, debug }, clientOptions());
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
