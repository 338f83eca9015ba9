import assert from "node:assert/strict";
import { test } from "node:test";
import { openSession, uriOf } from "#testing/session.ts";

const files = {
  "dossier.yaml": "dossier: 1\ntitle: Floods\n",
  "sources.dossier.yaml": "sources:\n  herald: {title: H, publisher: Herald, language: en, reliability: B}\n",
  "events.dossier.yaml":
    "events:\n  flood: {date: 2025-05-07, title: Flood, claims: [{text: It rained., cites: [herald]}]}\n",
};
const textDocument = { uri: uriOf("events.dossier.yaml") };

interface Session {
  readonly session: Awaited<ReturnType<typeof openSession>>;
  /** Resolves with the next word that something changed. */
  changed(): Promise<void>;
}

async function openViews(): Promise<Session> {
  const session = await openSession(files, { capabilities: { experimental: { dossierViews: true } } });
  let heard: () => void = () => undefined;
  let pending = 0;
  session.client.onNotification("dossier/changed", () => {
    pending++;
    heard();
  });
  const changed = async () => {
    if (pending === 0) await new Promise<void>((resolve) => (heard = resolve));
    pending = 0;
  };
  return { session, changed };
}

test("views are told when everything is read, and when something has changed", async () => {
  const { session, changed } = await openViews();
  await changed();
  const overview = { uri: uriOf("dossier.yaml"), title: "Floods", events: 1, sources: 1, claims: 1 };
  assert.partialDeepStrictEqual(await session.request("dossier/list", {}), [overview]);
  await session.open("events.dossier.yaml");
  await session.change("events.dossier.yaml", 2, "events:\n");
  await changed();
  const { events, claims } = await session.request<typeof overview>("dossier/overview", { textDocument });
  assert.deepEqual([events, claims], [0, 0]);
  await session.end();
});

test("a dossier can be seen as lists, as a timeline and as a graph", async () => {
  const { session, changed } = await openViews();
  await changed();
  const ask = <Result>(method: string, params: object = {}) =>
    session.request<Result>(method, { textDocument, ...params });
  const { items: sources } = await ask<{ items: { name: string; uses: number }[] }>("dossier/sources", { group: "B" });
  assert.deepEqual(
    sources.map(({ name, uses }) => [name, uses]),
    [["herald", 1]],
  );
  assert.partialDeepStrictEqual(await ask("dossier/claims"), { groups: [{ group: "one", count: 1 }] });
  assert.partialDeepStrictEqual(await ask("dossier/timeline"), { events: [{ title: "Flood" }] });
  const { nodes } = await ask<{ nodes: { kind: string }[] }>("dossier/origins");
  assert.deepEqual(
    nodes.map(({ kind }) => kind),
    ["claim", "source", "origin"],
  );
  await session.end();
});

test("records can be written, and what is in no dossier has no answer", async () => {
  const { session, changed } = await openViews();
  await changed();
  const event = await session.request<{ uri: string }>("dossier/newEvent", { textDocument, title: "Drought" });
  assert.equal(event.uri, textDocument.uri);
  const text = "https://gazette.example/2025/05/08/flood";
  const source = await session.request<{ uri: string }>("dossier/newSource", { textDocument, text });
  assert.equal(source.uri, uriOf("sources.dossier.yaml"));
  const elsewhere = { textDocument: { uri: "file:///elsewhere/notes.txt" } };
  for (const request of ["overview", "sources", "claims", "timeline", "origins"]) {
    assert.equal(await session.request(`dossier/${request}`, elsewhere), null, request);
  }
  await session.end();
});
