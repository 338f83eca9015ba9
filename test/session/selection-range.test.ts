import assert from "node:assert/strict";
import { test } from "node:test";
import type { SelectionRange } from "vscode-languageserver-protocol";
import { openSession, positionOf, uriOf } from "#testing/session.ts";

const events = 'events:\n  e1:\n    title: "Long talks"\n';

test("a selection grows from each cursor", async () => {
  const session = await openSession({ "events.dossier.yaml": events });
  assert.equal(session.initialized.capabilities.selectionRangeProvider, true);
  await session.open("events.dossier.yaml");
  const [inWord, inId] = await session.request<SelectionRange[]>("textDocument/selectionRange", {
    textDocument: { uri: uriOf("events.dossier.yaml") },
    positions: [positionOf(events, "talks", 2), positionOf(events, "e1", 1)],
  });
  assert.deepEqual(inWord?.range.start, positionOf(events, "talks"));
  assert.deepEqual(inWord?.parent?.range.start, positionOf(events, "Long"));
  assert.deepEqual(inWord?.parent?.parent?.range.start, positionOf(events, '"Long'));
  assert.deepEqual(inId?.range.start, positionOf(events, "e1"));
  await session.end();
});
