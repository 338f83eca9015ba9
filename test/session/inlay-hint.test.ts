import assert from "node:assert/strict";
import { test } from "node:test";
import type { InlayHint } from "vscode-languageserver-protocol";
import { openSession, uriOf } from "#testing/session.ts";

const files = {
  "actors.dossier.yaml": "actors:\n  mg: {name: María Gómez}\n",
  "events.dossier.yaml": "events:\n  e: {date: 2025-05-07, title: T, actors: [mg]}\n",
};
const capabilities = {
  textDocument: { inlayHint: { resolveSupport: { properties: ["tooltip", "label.tooltip", "label.location"] } } },
};
const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };

test("hints stand behind ids and days, and lead to the record when they are clicked", async () => {
  const session = await openSession(files, { capabilities });
  assert.deepEqual(session.initialized.capabilities.inlayHintProvider, { resolveProvider: true });
  await session.open("events.dossier.yaml");
  await session.diagnostics("events.dossier.yaml"); // then every file is known
  const textDocument = { uri: uriOf("events.dossier.yaml") };
  const hints = await session.request<InlayHint[]>("textDocument/inlayHint", { textDocument, range });
  assert.deepEqual(
    hints.map(({ label }) => label),
    ["Wed", [{ value: "María Gómez" }]],
  );
  const resolved = await session.request<InlayHint>("inlayHint/resolve", hints[1] ?? {});
  const location = typeof resolved.label === "string" ? undefined : resolved.label[0]?.location;
  assert.equal(location?.uri, uriOf("actors.dossier.yaml"));
  assert.deepEqual(await session.request("inlayHint/resolve", hints[0] ?? {}), hints[0]);
  await session.end();
});

test("a setting that is changed counts from then on", async () => {
  const session = await openSession(files, { capabilities });
  await session.open("events.dossier.yaml");
  await session.diagnostics("events.dossier.yaml"); // then every file is known
  const textDocument = { uri: uriOf("events.dossier.yaml") };
  const settings = { dossier: { inlayHints: { weekdays: false } } };
  await session.client.sendNotification("workspace/didChangeConfiguration", { settings });
  const hints = await session.request<InlayHint[]>("textDocument/inlayHint", { textDocument, range });
  assert.deepEqual(
    hints.map(({ label }) => label),
    [[{ value: "María Gómez" }]],
  );
  await session.end();
});
