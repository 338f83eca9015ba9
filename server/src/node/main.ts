import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { ClientHost } from "#server/client-host.ts";
import { startServer } from "#server/start-server.ts";
import { MixedHost } from "./mixed-host.ts";
import { NodeHost } from "./node-host.ts";

declare const __dirname: string;

startServer(createConnection(ProposedFeatures.all), (connection) => {
  const disk = new NodeHost(`${pathToFileURL(__dirname).href}/rules/`);
  return new MixedHost(disk, new ClientHost(connection, disk.machine, undefined));
});
