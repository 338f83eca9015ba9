import assert from "node:assert/strict";
import { test } from "node:test";
import type { CodeLens } from "vscode-languageserver-protocol";
import { openSession, uriOf } from "#testing/session.ts";

const files = {
  "sources.dossier.yaml": "sources:\n  herald: {title: H, publisher: Herald}\n",
  "events.dossier.yaml": "events:\n  e: {date: 2025-05-07, title: T, cites: [herald]}\n",
};
const capabilities = { experimental: { commands: { commands: ["dossier.showReferences"] } } };

async function lensOf(session: Awaited<ReturnType<typeof openSession>>, name: string): Promise<CodeLens> {
  const textDocument = { uri: uriOf(name) };
  const lenses = await session.request<CodeLens[]>("textDocument/codeLens", { textDocument });
  assert.equal(lenses.length, 1);
  assert.equal(lenses[0]?.command, undefined);
  return session.request<CodeLens>("codeLens/resolve", lenses[0] ?? {});
}

test("lenses are places first, and say what they say when they are seen", async () => {
  const session = await openSession(files, { capabilities });
  assert.deepEqual(session.initialized.capabilities.codeLensProvider, { resolveProvider: true });
  await session.open("sources.dossier.yaml");
  await session.diagnostics("sources.dossier.yaml"); // then every file is known
  const { command } = await lensOf(session, "sources.dossier.yaml");
  assert.equal(command?.title, "1 event · 1 origin");
  assert.equal(command?.command, "dossier.showReferences");
  const [uri, position] = command?.arguments ?? [];
  const found = await session.request<unknown[]>("textDocument/references", {
    textDocument: { uri },
    position,
    context: { includeDeclaration: false },
  });
  assert.equal(found.length, 1);
  assert.equal((await lensOf(session, "events.dossier.yaml")).command?.title, "supported by 1 origin");
  await session.end();
});

test("a lens of a file that is gone is answered too", async () => {
  const session = await openSession(files, { capabilities });
  const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } };
  const resolved = await session.request<CodeLens>("codeLens/resolve", {
    range,
    data: { uri: uriOf("gone.dossier.yaml") },
  });
  assert.equal(resolved.command?.title, "");
  await session.end();
});
