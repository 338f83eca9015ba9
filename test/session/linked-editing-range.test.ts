import assert from "node:assert/strict";
import { test } from "node:test";
import type { LinkedEditingRanges } from "vscode-languageserver-protocol";
import { openSession, positionOf, uriOf } from "#testing/session.ts";

const text = "sources:\n  a1: {title: An article}\n  a2: {title: Another, revises: a1}\n";

test("the mentions of a record's own id follow it", async () => {
  const session = await openSession({ "a.dossier.yaml": text });
  assert.equal(session.initialized.capabilities.linkedEditingRangeProvider, true);
  await session.open("a.dossier.yaml");
  await session.diagnostics("a.dossier.yaml");
  const ranges = await session.request<LinkedEditingRanges | null>("textDocument/linkedEditingRange", {
    textDocument: { uri: uriOf("a.dossier.yaml") },
    position: positionOf(text, "a1"),
  });
  assert.deepEqual(
    ranges?.ranges.map(({ start }) => start.line),
    [1, 2],
  );
  await session.end();
});
