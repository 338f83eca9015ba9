import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "#server/start-server.ts";
import { NodeHost } from "./node-host.ts";

declare const __dirname: string;

startServer(createConnection(ProposedFeatures.all), new NodeHost(`${pathToFileURL(__dirname).href}/rules/`));
