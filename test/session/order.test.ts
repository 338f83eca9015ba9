import assert from "node:assert/strict";
import { test } from "node:test";
import type { Hover, MarkupContent } from "vscode-languageserver-protocol";
import { CancellationTokenSource } from "vscode-languageserver-protocol";
import { openSession, positionOf, uriOf } from "#testing/session.ts";

const events =
  "events:\n  e1: {date: 2021-06-22, title: Talks, cites: [{source: a1, quote: the bridge is open to all}]}\n";
const sources = "sources:\n  a1: {title: The bridge, published: 2021-06-23, language: en, snapshot: {file: a.txt}}\n";
const files = {
  "dossier.yaml": "language: en\n",
  "events.dossier.yaml": events,
  "sources.dossier.yaml": sources,
  "a.txt": "Written for this test: the bridge is open to all.\n",
};
const onQuotation = {
  textDocument: { uri: uriOf("events.dossier.yaml") },
  position: positionOf(events, "bridge is open"),
};

/** A session in which the text is not read before the test says so. */
async function withSlowText() {
  const session = await openSession({ ...files, "sources.dossier.yaml": "sources: {}\n" });
  await session.open("events.dossier.yaml");
  await session.diagnostics("events.dossier.yaml", (list) => list.length > 0);
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  let wanted: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    wanted = resolve;
  });
  const { texts } = session.host;
  const readInside = texts.readInside;
  texts.readInside = async (uri, fence) => {
    wanted();
    await given;
    return readInside(uri, fence);
  };
  await session.changeOnDisk("sources.dossier.yaml", sources);
  await asked;
  return { session, give };
}

test("an answer waits for the text that it needs", async () => {
  const { session, give } = await withSlowText();
  const hover = session.request<Hover>("textDocument/hover", onQuotation);
  give();
  assert.match(((await hover).contents as MarkupContent).value, /the bridge is open to all/);
  await session.end();
});

test("where the file was edited meanwhile, the answer is that it was", async () => {
  const { session, give } = await withSlowText();
  const hover = session.request<Hover>("textDocument/hover", onQuotation);
  await session.change("events.dossier.yaml", 2, `# one more line\n${events}`);
  await session.request("textDocument/foldingRange", { textDocument: onQuotation.textDocument }); // by then it is taken in
  give();
  await assert.rejects(hover, { code: -32801 });
  await session.end();
});

test("what was called off meanwhile is an error, not an empty answer", async () => {
  const { session, give } = await withSlowText();
  const source = new CancellationTokenSource();
  const hover = session.client.sendRequest("textDocument/hover", onQuotation, source.token);
  source.cancel();
  await assert.rejects(hover, { code: -32800 }, "before the text is there");
  give();
  await session.end();
});
