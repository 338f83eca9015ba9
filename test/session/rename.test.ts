import assert from "node:assert/strict";
import { test } from "node:test";
import type { PrepareRenameResult, WorkspaceEdit } from "vscode-languageserver-protocol";
import { openSession, positionOf, uriOf } from "#testing/session.ts";

const events = "events:\n  e1: {date: 2001, title: An event, cites: [a1]}\n";
const sources = "sources:\n  a1: {title: An article, published: 2002}\n  a2: {title: Another, published: 2002}\n";
const files = { "events.dossier.yaml": events, "sources.dossier.yaml": sources };
const capabilities = { workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true } } };
const place = { textDocument: { uri: uriOf("events.dossier.yaml") }, position: positionOf(events, "a1") };

async function loaded(options?: { capabilities: object }) {
  const session = await openSession(files, options);
  await session.open("events.dossier.yaml");
  await session.diagnostics("events.dossier.yaml"); // then every file is known
  return session;
}

test("an id is renamed in every file, in the versions that are open", async () => {
  const session = await loaded({ capabilities });
  assert.deepEqual(session.initialized.capabilities.renameProvider, { prepareProvider: true });
  const prepared = await session.request<PrepareRenameResult>("textDocument/prepareRename", place);
  const end = { line: 1, character: 46 };
  assert.deepEqual(prepared, { range: { start: place.position, end }, placeholder: "a1" });
  const edit = await session.request<WorkspaceEdit>("textDocument/rename", { ...place, newName: "herald" });
  const changed = edit.documentChanges?.map((change) => "textDocument" in change && change.textDocument);
  assert.deepEqual(changed, [
    { uri: uriOf("sources.dossier.yaml"), version: null },
    { uri: uriOf("events.dossier.yaml"), version: 1 },
  ]);
  await session.end();
});

test("an editor without versioned edits gets plain ones", async () => {
  const session = await loaded();
  const edit = await session.request<WorkspaceEdit>("textDocument/rename", { ...place, newName: "herald" });
  assert.deepEqual(Object.keys(edit.changes ?? {}), [uriOf("sources.dossier.yaml"), uriOf("events.dossier.yaml")]);
  await session.end();
});

test("a refusal is an error that says why, and no defect for the log", async () => {
  const session = await loaded();
  await assert.rejects(
    session.request("textDocument/rename", { ...place, newName: "a2" }),
    /'a2' is already the id of a source, at sources\.dossier\.yaml:3\./,
  );
  await assert.rejects(session.request("textDocument/rename", { ...place, newName: "a 2" }), /Try 'a-2'/);
  assert.deepEqual(session.log, []);
  await session.end();
});
