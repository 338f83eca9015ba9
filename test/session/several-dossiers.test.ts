import assert from "node:assert/strict";
import { test } from "node:test";
import type { SymbolInformation } from "vscode-languageserver-protocol";
import { folder, openSession, uriOf } from "#testing/session.ts";

const events = (source: string) => `events:\n  e1: {date: 2021-06-22, title: Talks in ${source}, cites: [${source}]}\n`;
const sources = (id: string) => `sources:\n  ${id}: {title: Talks begin, published: 2021-06-23, language: en}\n`;
const files = {
  "one/dossier.yaml": "title: One\n",
  "one/all.dossier.yaml": events("a1") + sources("a1"),
  "one/nested/dossier.yaml": "title: Nested\n",
  "one/nested/all.dossier.yaml": events("b1") + sources("b1"),
  "two/all.dossier.yaml": events("a1") + sources("c1"),
};
const codes = (list: readonly { code?: unknown }[]) => list.map(({ code }) => code).sort();

test("folders of a workspace and dossiers in a folder are kept apart", async () => {
  const session = await openSession(files, { folders: [`${folder}/one`, `${folder}/two`] });
  // `a1` is of the first dossier: neither the second folder nor the nested one knows it, and the same ids are no doubles.
  assert.deepEqual(codes(await session.diagnostics("two/all.dossier.yaml", (list) => list.length > 1)), [
    "unknown-source",
    "unused-record",
  ]);
  await session.open("one/nested/all.dossier.yaml");
  assert.deepEqual(codes(await session.diagnostics("one/nested/all.dossier.yaml")), []);
  await session.change("one/nested/all.dossier.yaml", 2, events("a1") + sources("b1"));
  assert.deepEqual(codes(await session.diagnostics("one/nested/all.dossier.yaml", (list) => list.length > 1)), [
    "unknown-source",
    "unused-record",
  ]);
  const found = await session.request<SymbolInformation[]>("workspace/symbol", { query: "talks in" });
  assert.equal(new Set(found.map(({ location }) => location.uri)).size, 3, "search goes over all dossiers");
  await session.end();
});

test("a folder that is added or removed brings and takes its problems", async () => {
  const session = await openSession(files, { folders: [`${folder}/one`] });
  await session.open("one/all.dossier.yaml");
  await session.diagnostics("one/all.dossier.yaml");
  const two = { uri: `${folder}/two`, name: "two" };
  const change = (added: object[], removed: object[]) =>
    session.client.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added, removed } });
  await change([two], []);
  await session.diagnostics("two/all.dossier.yaml", (list) => list.length > 0);
  await change([], [two]);
  await session.diagnostics("two/all.dossier.yaml", (list) => list.length === 0);
  assert.equal(session.host.files.has(uriOf("two/all.dossier.yaml")), true);
  await session.end();
});
