import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  type InitializeResult,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { plainNode, repository } from "./command.ts";

const draft = pathToFileURL(join(repository, "examples/russia-venezuela-draft")).href;

test("the server speaks to any editor over stdio, on the Node that the machine has", async () => {
  const server = spawn(plainNode() ?? process.execPath, [join(repository, "dist/server.cjs"), "--stdio"]);
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const reported = new Map<string, string[]>();
  const complete = new Promise<void>((resolve) => {
    client.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      reported.set(
        uri.slice(draft.length + 1),
        diagnostics.map(({ code }) => String(code)),
      );
      if (reported.size === 3) resolve();
    });
  });
  client.listen();
  const { serverInfo }: InitializeResult = await client.sendRequest("initialize", {
    processId: null,
    rootUri: draft,
    capabilities: {},
  });
  assert.equal(serverInfo?.name, "source-dossier");
  await client.sendNotification("initialized", {});
  await complete;
  assert.deepEqual([...reported.keys()].sort(), ["actors.dossier.yaml", "events.dossier.yaml", "sources.dossier.yaml"]);
  assert.ok(reported.get("events.dossier.yaml")?.includes("instrument-year-mismatch"));
  await client.sendRequest("shutdown");
  await client.sendNotification("exit");
  const code = await new Promise((resolve) => server.once("exit", resolve));
  assert.equal(code, 0);
});
