import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { start } from "../common/start.ts";
import { serverEnvironment } from "./server-process.ts";

let client: BaseLanguageClient | undefined;

/** Starts the server beside the extension host. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.cjs");
  const server = { module, transport: TransportKind.ipc, options: { env: serverEnvironment } };
  const debug = { ...server, options: { execArgv: ["--nolazy", "--inspect=6009"], env: serverEnvironment } };
  client = await start(
    context,
    (options) => new LanguageClient("dossier", "Source Dossier", { run: server, debug }, options),
  );
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
