import assert from "node:assert/strict";
import { test } from "node:test";
import type { FoldingRange } from "vscode-languageserver-protocol";
import { openSession, uriOf } from "#testing/session.ts";

const events = "# One\n# Two\nevents:\n  e1:\n    date: 2001\n  e2:\n    date: 2002\n";

test("sections, records and comments are folded, as many as the editor takes", async () => {
  const files = { "events.dossier.yaml": events };
  const params = { textDocument: { uri: uriOf("events.dossier.yaml") } };
  for (const [rangeLimit, lines] of [
    [100, ["0-1", "2-6", "3-4", "5-6"]],
    [1, ["2-6"]],
  ] as const) {
    const capabilities = { textDocument: { foldingRange: { lineFoldingOnly: true, rangeLimit } } };
    const session = await openSession(files, { capabilities });
    assert.equal(session.initialized.capabilities.foldingRangeProvider, true);
    await session.open("events.dossier.yaml");
    const folds = await session.request<FoldingRange[]>("textDocument/foldingRange", params);
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => `${startLine}-${endLine}`),
      lines,
    );
    await session.end();
  }
});
