import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentHighlight } from "vscode-languageserver-protocol";
import { openSession, positionOf, uriOf } from "#testing/session.ts";

const text = "events:\n  e1: {date: 2001, title: An event, cites: [a1]}\nsources:\n  a1: {title: An article}\n";

test("mentions of an id are marked, and the record that has it", async () => {
  const session = await openSession({ "events.dossier.yaml": text });
  assert.equal(session.initialized.capabilities.documentHighlightProvider, true);
  await session.open("events.dossier.yaml");
  await session.diagnostics("events.dossier.yaml");
  const textDocument = { uri: uriOf("events.dossier.yaml") };
  const at = (needle: string) =>
    session.request<DocumentHighlight[] | null>("textDocument/documentHighlight", {
      textDocument,
      position: positionOf(text, needle),
    });
  const marks = (await at("a1"))?.map(({ range, kind }) => [range.start.line, kind]);
  assert.deepEqual(marks, [
    [1, 2],
    [3, 3],
  ]);
  assert.equal(await at("date"), null);
  await session.end();
});
