import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { start } from "../common/start.ts";
import { serverEnvironment, youngHeap } from "./server-process.ts";

let client: BaseLanguageClient | undefined;

/** Starts the server beside the extension host. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.cjs");
  const server = { module, transport: TransportKind.ipc, options: { execArgv: [youngHeap], env: serverEnvironment } };
  const debug = { ...server, options: { execArgv: [youngHeap, "--nolazy", "--inspect=6009"], env: serverEnvironment } };
  client = await start(
    context,
    (options) => new LanguageClient("dossier", "Source Dossier", { run: server, debug }, options),
  );
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
