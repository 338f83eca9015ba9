import { connect } from "node:net";
import { pathToFileURL } from "node:url";
import { type Connection, createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { ClientHost } from "#server/client-host.ts";
import { startServer } from "#server/start-server.ts";
import { readArguments, type Start } from "./arguments.ts";
import { startEngine } from "./engine.ts";
import { help } from "./help.ts";
import { MixedHost } from "./mixed-host.ts";
import { NodeHost } from "./node-host.ts";

declare const __dirname: string;
declare const packageVersion: string;

/** Exit codes: 0 after `shutdown`, help and version; 1 where the connection failed or ended without `shutdown`; 2 wrong usage. */
function main(start: Start): void {
  if (start.name === "help") end(help, 0);
  else if (start.name === "version") end(packageVersion, 0);
  else if (start.name === "refused") end(`${command}: ${start.why}\n\n${help}`, 2);
  else if (start.name === "node-ipc" && process.send === undefined) end(`${command}: ${notByHand}`, 2);
  else if (start.name === "connect") {
    const socket = connect("port" in start.to ? { ...start.to, host: "127.0.0.1" } : start.to);
    socket.once("error", ({ message }) => end(`${command}: ${message}`, 1));
    serve(createConnection(ProposedFeatures.all, socket, socket));
  } else serve(createConnection(ProposedFeatures.all));
}

function serve(connection: Connection): void {
  startEngine();
  startServer(connection, (client) => {
    const disk = new NodeHost(`${pathToFileURL(__dirname).href}/rules/`);
    return new MixedHost(disk, new ClientHost(client, disk.machine, undefined));
  });
}

/** What is on stdout would be taken for the protocol. */
function end(text: string, code: number): void {
  process.stderr.write(`${text}\n`, () => process.exit(code));
}

const command = "source-dossier-language-server";
const notByHand = "--node-ipc is for a parent process that is Node; use --stdio";

main(readArguments(process.argv.slice(2)));
