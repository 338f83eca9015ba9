import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver-protocol";
import { openSession, uriOf } from "#testing/session.ts";

const events =
  "events:\n  e1:\n    date: 2001-05\n    title: Talks\n    claims: [{text: They met, status: retracted}]\n";
const params = { textDocument: { uri: uriOf("events.dossier.yaml") } };

test("the outline of a file follows what is typed", async () => {
  const documentSymbol = { hierarchicalDocumentSymbolSupport: true, tagSupport: { valueSet: [1] } };
  const session = await openSession(
    { "events.dossier.yaml": events },
    { capabilities: { textDocument: { documentSymbol } } },
  );
  assert.equal(session.initialized.capabilities.documentSymbolProvider, true);
  await session.open("events.dossier.yaml");
  await session.change("events.dossier.yaml", 2, events.replace("Talks", "Walks"));
  const [section] = await session.request<DocumentSymbol[]>("textDocument/documentSymbol", params);
  assert.deepEqual([section?.name, section?.detail], ["events", "1 record"]);
  const event = section?.children?.[0];
  assert.deepEqual([event?.name, event?.detail], ["Walks", "May 2001 · e1"]);
  assert.deepEqual(event?.children?.[0]?.tags, [1]);
  await session.end();
});

test("an editor that knows no hierarchy gets a list", async () => {
  const session = await openSession({ "events.dossier.yaml": events }, { capabilities: {} });
  await session.open("events.dossier.yaml");
  const list = await session.request<SymbolInformation[]>("textDocument/documentSymbol", params);
  assert.deepEqual(
    list.map(({ name, containerName, location }) => [name, containerName, location.uri === params.textDocument.uri]),
    [
      ["events", undefined, true],
      ["Talks", "events", true],
      ["They met", "Talks", true],
    ],
  );
  await session.end();
});
