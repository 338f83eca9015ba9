import assert from "node:assert/strict";
import { test } from "node:test";
import type { WorkspaceSymbol } from "vscode-languageserver-protocol";
import { openSession, uriOf } from "#testing/session.ts";

test("records of every dossier are found by any of their names, in files that nobody opened", async () => {
  const session = await openSession({
    "a/dossier.yaml": "actors:\n  ana: {name: Ana Gómez, aliases: [Ана Гомес]}\n",
    "b/dossier.yaml": "actors:\n  ana: {name: Ana Prima}\n",
  });
  assert.equal(session.initialized.capabilities.workspaceSymbolProvider, true);
  await session.open("a/dossier.yaml");
  await session.diagnostics("a/dossier.yaml"); // then every file is known
  const find = async (query: string) =>
    (await session.request<WorkspaceSymbol[]>("workspace/symbol", { query })).map(({ name, location }) => [
      name,
      location.uri,
    ]);
  assert.deepEqual(await find("гом"), [["Ana Gómez (Ана Гомес)", uriOf("a/dossier.yaml")]]);
  assert.deepEqual(await find("ana"), [
    ["Ana Gómez (ana)", uriOf("a/dossier.yaml")],
    ["Ana Prima (ana)", uriOf("b/dossier.yaml")],
  ]);
  await session.change("a/dossier.yaml", 2, "actors:\n  ana: {name: Rosa Díaz}\n");
  assert.deepEqual(await find("diaz"), [["Rosa Díaz", uriOf("a/dossier.yaml")]]);
  await session.end();
});
