import { type ExtensionContext, Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { LanguageClient } from "vscode-languageclient/browser";
import { start } from "../common/start.ts";

let client: BaseLanguageClient | undefined;

/** Starts the server in a web worker beside this one. */
export async function activate(context: ExtensionContext): Promise<void> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, "dist", "web", "server.js").toString());
  client = await start(context, (options) => new LanguageClient("dossier", "Source Dossier", worker, options));
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
