import { type ExtensionContext, Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { start } from "../common/start.ts";

let client: BaseLanguageClient | undefined;

/** Starts the server in a web worker beside this one. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "dist", "web", "server.js").toString();
  let worker: Worker | undefined;
  const serve = async () => {
    worker?.terminate(); // a worker serves once: when the server is started again, it needs another
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  client = await start(context, (options) => new LanguageClient("dossier", "Source Dossier", serve, options));
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
