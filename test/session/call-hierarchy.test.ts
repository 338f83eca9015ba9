import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from "vscode-languageserver-protocol";
import { openSession, positionOf, uriOf } from "#testing/session.ts";

const sources = "sources:\n  daily: {title: Daily, via: [wire]}\n  wire: {type: wire, publisher: Agency}\n";
const events = "events:\n  e1:\n    title: Talks\n    claims:\n      - text: They met.\n        cites: [daily]\n";

test("what falls if a source falls, and what a claim rests on, step by step", async () => {
  const session = await openSession({ "sources.dossier.yaml": sources, "events.dossier.yaml": events });
  assert.equal(session.initialized.capabilities.callHierarchyProvider, true);
  await session.open("sources.dossier.yaml");
  await session.diagnostics("sources.dossier.yaml"); // then every file is known
  const [wire] = await session.request<CallHierarchyItem[]>("textDocument/prepareCallHierarchy", {
    textDocument: { uri: uriOf("sources.dossier.yaml") },
    position: positionOf(sources, "wire:", 1),
  });
  let item = wire;
  for (const name of ["daily", "They met.", "Talks"]) {
    const [call]: CallHierarchyIncomingCall[] = await session.request("callHierarchy/incomingCalls", { item });
    assert.equal(call?.from.name, name);
    item = call?.from;
  }
  assert.equal(item?.uri, uriOf("events.dossier.yaml"));
  for (const name of ["They met.", "daily", "wire", "Agency"]) {
    const [call]: CallHierarchyOutgoingCall[] = await session.request("callHierarchy/outgoingCalls", { item });
    assert.equal(call?.to.name, name);
    item = call?.to;
  }
  assert.deepEqual(await session.request("callHierarchy/outgoingCalls", { item }), []);
  await session.end();
});

test("a place that is nobody's has no provenance", async () => {
  const session = await openSession({ "events.dossier.yaml": events });
  await session.open("events.dossier.yaml");
  const answer = await session.request("textDocument/prepareCallHierarchy", {
    textDocument: { uri: uriOf("events.dossier.yaml") },
    position: { line: 0, character: 2 },
  });
  assert.equal(answer, null);
  await session.end();
});
