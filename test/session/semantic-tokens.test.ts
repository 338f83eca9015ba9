import assert from "node:assert/strict";
import { test } from "node:test";
import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver-protocol";
import { openSession, uriOf } from "#testing/session.ts";

const name = "events.dossier.yaml";
const text = "events:\n  a: {date: 2025-05-07}\n  b: {date: 2025-06}\n";
const textDocument = { uri: uriOf(name) };

function openTokens() {
  const semanticTokens = {
    requests: { full: { delta: true }, range: true },
    tokenTypes: ["date"],
    tokenModifiers: [],
    formats: ["relative"],
  };
  return openSession({ [name]: text }, { capabilities: { textDocument: { semanticTokens } } });
}

test("tokens are announced with a legend, and answered whole, as a difference and for a range", async () => {
  const session = await openTokens();
  const provider = session.initialized.capabilities.semanticTokensProvider;
  const { tokenTypes = [], tokenModifiers = [] } = provider?.legend ?? {};
  await session.open(name);
  await session.diagnostics(name); // then every file is known
  const full = await session.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
  const [event, date] = [tokenTypes.indexOf("event"), tokenTypes.indexOf("date")];
  const declaration = 1 << tokenModifiers.indexOf("declaration");
  assert.deepEqual(full.data.slice(0, 10), [1, 2, 1, event, declaration, 0, 10, 10, date, 0]);

  await session.change(name, 2, text.replace("2025-05-07", "2025-05"));
  const delta = await session.request<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", {
    textDocument,
    previousResultId: full.resultId,
  });
  assert.deepEqual(delta.edits, [{ start: 7, deleteCount: 1, data: [7] }]);

  const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 99 } };
  const part = await session.request<SemanticTokens>("textDocument/semanticTokens/range", { textDocument, range });
  assert.deepEqual(part.data, [2, 2, 1, event, declaration, 0, 10, 7, date, 0]);
  await session.end();
});

test("what was answered is forgotten when the file is closed", async () => {
  const session = await openTokens();
  await session.open(name);
  const full = await session.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
  await session.close(name);
  await session.open(name);
  const answer = await session.request<object>("textDocument/semanticTokens/full/delta", {
    textDocument,
    previousResultId: full.resultId,
  });
  assert.ok("data" in answer);
  await session.end();
});
