import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { ClientHost } from "#server/client-host.ts";
import { startServer } from "#server/start-server.ts";
import { browserMachine } from "./browser-machine.ts";

declare const self: DedicatedWorkerGlobalScope;

/** The server in a web worker: it has no disk and asks the editor for every file. */
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), (connection, pages) => {
  return new ClientHost(connection, browserMachine, pages);
});
