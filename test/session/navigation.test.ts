import assert from "node:assert/strict";
import { test } from "node:test";
import type { Hover, Location, MarkupContent } from "vscode-languageserver-protocol";
import { openSession, positionOf, uriOf } from "#testing/session.ts";

const events =
  "events:\n  e1: {date: 2021-06-22, title: Talks, cites: [a1]}\n  e2: {date: 2021-06-23, title: More, cites: [a1]}\n";
const sources = "sources:\n  a1: {title: Talks begin, publisher: Gazette, published: 2021-06-23, language: en}\n";
const files = { "events.dossier.yaml": events, "sources.dossier.yaml": sources };
const at = (text: string, needle: string) => ({
  textDocument: { uri: uriOf(text === events ? "events.dossier.yaml" : "sources.dossier.yaml") },
  position: positionOf(text, needle),
});
const places = (found: readonly Location[]) =>
  found.map(({ uri, range }) => `${uri.split("/").at(-1)}:${range.start.line}:${range.start.character}`);

async function opened() {
  const session = await openSession(files);
  await session.open("events.dossier.yaml");
  await session.diagnostics("events.dossier.yaml");
  return session;
}

test("hover tells what an id is, from another file", async () => {
  const session = await opened();
  const hover = await session.request<Hover>("textDocument/hover", at(events, "a1]"));
  assert.match((hover.contents as MarkupContent).value, /Talks begin/);
  assert.equal(await session.request("textDocument/hover", at(events, "\n  e1")), null);
  await session.end();
});

test("definition leads to the record, and references lead back", async () => {
  const session = await opened();
  const found = await session.request<Location[]>("textDocument/definition", at(events, "a1]"));
  assert.deepEqual(places(found), ["sources.dossier.yaml:1:2"]);
  const ask = (includeDeclaration: boolean) =>
    session.request<Location[]>("textDocument/references", { ...at(sources, "a1:"), context: { includeDeclaration } });
  assert.deepEqual(places(await ask(false)), ["events.dossier.yaml:1:47", "events.dossier.yaml:2:46"]);
  assert.deepEqual(places(await ask(true)).at(0), "sources.dossier.yaml:1:2");
  await session.end();
});
