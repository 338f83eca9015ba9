import assert from "node:assert/strict";
import { test } from "node:test";
import { openSession, uriOf } from "#testing/session.ts";

const events = "events:\n  e1: {date: 2001, title: An event, cites: [a1]}\n";
const sources = "sources:\n  a1: {title: An article, published: 2002}\n";
const codes = (list: readonly { code?: unknown }[]) => list.map(({ code }) => code);

test("files that nobody opened are reported, and corrected when another file changes on disk", async () => {
  const session = await openSession({ "events.dossier.yaml": events });
  const [problem] = await session.diagnostics("events.dossier.yaml", (list) => list.length > 0);
  assert.equal(problem?.code, "unknown-source");
  assert.equal(problem?.codeDescription?.href, "test:/rules/unknown-source.md");
  await session.changeOnDisk("sources.dossier.yaml", sources);
  assert.deepEqual(codes(await session.diagnostics("events.dossier.yaml", (list) => list.length === 0)), []);
  await session.end();
});

test("the text in the editor wins over the one on disk until it is closed", async () => {
  const session = await openSession({ "events.dossier.yaml": events, "sources.dossier.yaml": sources });
  await session.open("sources.dossier.yaml", "sources: {}\n");
  assert.deepEqual(codes(await session.diagnostics("events.dossier.yaml", (list) => list.length > 0)), [
    "unknown-source",
  ]);
  await session.close("sources.dossier.yaml");
  await session.diagnostics("events.dossier.yaml", (list) => list.length === 0);
  await session.end();
});

test("a deleted file takes its problems along", async () => {
  const session = await openSession({ "events.dossier.yaml": events });
  await session.diagnostics("events.dossier.yaml", (list) => list.length > 0);
  await session.changeOnDisk("events.dossier.yaml", undefined);
  await session.diagnostics("events.dossier.yaml", (list) => list.length === 0);
  await session.end();
});

test("incremental edits are applied as the editor means them", async () => {
  const session = await openSession({ "events.dossier.yaml": events, "sources.dossier.yaml": sources });
  await session.open("events.dossier.yaml");
  await session.client.sendNotification("textDocument/didChange", {
    textDocument: { uri: uriOf("events.dossier.yaml"), version: 2 },
    contentChanges: [{ range: { start: { line: 1, character: 45 }, end: { line: 1, character: 46 } }, text: "x" }],
  });
  const [problem] = await session.diagnostics("events.dossier.yaml", (list) => list.length > 0);
  assert.match(String(problem?.message), /'ax'/);
  await session.end();
});

test("a file that is opened alone brings the dossier around it", async () => {
  const session = await openSession(
    { "dossier.yaml": "language: en\n", "sub/events.dossier.yaml": events, "sources.dossier.yaml": sources },
    { folders: [] },
  );
  await session.open("sub/events.dossier.yaml", events.replace("a1]", "a1], sttus: planned"));
  const [problem] = await session.diagnostics("sub/events.dossier.yaml", (list) => list.length === 1);
  assert.equal(problem?.code, "unknown-key");
  await session.end();
});

test("an editor that cannot answer about settings is served all the same", async () => {
  const session = await openSession(
    { "events.dossier.yaml": events },
    { capabilities: { workspace: { configuration: true } } },
  );
  await session.diagnostics("events.dossier.yaml", (list) => list.length > 0);
  await session.end();
});
