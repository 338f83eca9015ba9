import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { start } from "../common/start.ts";

let client: BaseLanguageClient | undefined;

/** Starts the server beside the extension host. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.cjs");
  const server = { module, transport: TransportKind.ipc, options: { execArgv: [youngHeap] } };
  const debug = { ...server, options: { execArgv: [youngHeap, "--nolazy", "--inspect=6009"] } };
  client = await start(
    context,
    (options) => new LanguageClient("dossier", "Source Dossier", { run: server, debug }, options),
  );
}

/** What is read is soon let go; with the 32 MB that are usual the server takes twice the memory and is no faster. */
const youngHeap = "--max-semi-space-size=8";

export async function deactivate(): Promise<void> {
  await client?.stop();
}
