import assert from "node:assert/strict";
import { test } from "node:test";
import type { CompletionList, Diagnostic, Hover, Location, MarkupContent } from "vscode-languageserver-protocol";
import { openSession, positionOf, uriOf } from "#testing/session.ts";

/** Invented for this test. */
const article = "The ferry came in.\n\nHe said the new quay would not open before summer.\n";
const events = `claims:
  - {id: c1, text: It stays closed, cites: [{source: harbour, quote: the new quay would not open}]}
  - {id: c2, text: Bread, cites: [{source: market, quote: the baker sold every loaf before noon}]}
sources:
  harbour: {title: Harbour, language: en, snapshot: texts/harbour.txt}
  market: {title: Market, language: en, snapshot: texts/market.txt}
`;

async function openDossier() {
  const session = await openSession({
    "events.dossier.yaml": events,
    "texts/harbour.txt": article,
    "texts/market.txt": "The baker sold every loaf before nine.\n",
    "other.txt": "Nobody names this.",
  });
  await session.open("events.dossier.yaml");
  const isRead = (list: readonly Diagnostic[]) => list.some(({ code }) => code === "quote-differs");
  await session.diagnostics("events.dossier.yaml", isRead);
  const at = (words: string) => ({
    textDocument: { uri: uriOf("texts/harbour.txt") },
    position: positionOf(article, words, 1),
  });
  return { session, at };
}

test("in the text of an article hover, definition and references lead to who quotes it", async () => {
  const { session, at } = await openDossier();
  const shown = await session.request<Hover>("textDocument/hover", at("new quay"));
  assert.match(
    (shown.contents as MarkupContent).value,
    /\[It stays closed\]\(<file:\/\/\/dossier\/events\.dossier\.yaml#L2>\)/,
  );
  assert.deepEqual(shown.range, { start: { line: 2, character: 8 }, end: { line: 2, character: 35 } });
  const card = await session.request<Hover>("textDocument/hover", at("ferry"));
  assert.match((card.contents as MarkupContent).value, /^\*\*Harbour\*\* · `harbour`/);
  const quote = { uri: uriOf("events.dossier.yaml"), line: 1, character: positionOf(events, "the new").character };
  const placeOf = ({ uri, range }: Location) => ({ uri, ...range.start });
  const defined = await session.request<Location[]>("textDocument/definition", at("new quay"));
  assert.deepEqual(defined.map(placeOf), [quote]);
  const context = { includeDeclaration: false };
  const found = await session.request<Location[]>("textDocument/references", { ...at("new quay"), context });
  assert.deepEqual(found.map(placeOf), [quote]);
  await session.end();
});

test("quoted passages are told on request, and of a text that nobody names nothing is", async () => {
  const { session } = await openDossier();
  const asked = (name: string) =>
    session.request<unknown>("dossier/quotedPassages", { textDocument: { uri: uriOf(name) } });
  assert.deepEqual(await asked("texts/harbour.txt"), [
    {
      range: { start: { line: 2, character: 8 }, end: { line: 2, character: 35 } },
      state: "found",
      claims: 1,
      label: "Quoted once",
    },
  ]);
  assert.equal(await asked("other.txt"), null);
  await session.change("events.dossier.yaml", 2, events.replace("would not open", "would never open"));
  const [mark] = (await asked("texts/harbour.txt")) as { state: string }[];
  assert.equal(mark?.state, "differs");
  await session.end();
});

test("a claim's support is shown at a glance, on its text", async () => {
  const { session } = await openDossier();
  const position = positionOf(events, "It stays");
  const textDocument = { uri: uriOf("events.dossier.yaml") };
  const shown = await session.request<Hover>("textDocument/hover", { textDocument, position });
  assert.match(
    (shown.contents as MarkupContent).value,
    /- `harbour`: quotation found, \[line 3 of texts\/harbour\.txt\]/,
  );
  await session.end();
});

test("dates of the cited article are offered", async () => {
  const dated = `${events}  dated: {title: Dated, language: en, snapshot: texts/dated.txt}
events:
  opening: {date: , title: A quay, cites: [dated]}
`;
  const session = await openSession({
    "events.dossier.yaml": dated,
    "texts/market.txt": "The baker sold every loaf before nine.\n",
    "texts/dated.txt": "The ferry came in on 14 May 2021.\n",
  });
  await session.open("events.dossier.yaml");
  await session.diagnostics("events.dossier.yaml", (list) => list.some(({ code }) => code === "quote-differs"));
  const position = positionOf(dated, "{date: ", "{date: ".length);
  const textDocument = { uri: uriOf("events.dossier.yaml") };
  const list = await session.request<CompletionList>("textDocument/completion", { textDocument, position });
  assert.equal(list.items[0]?.label, "2021-05-14");
  assert.equal(list.items[0]?.detail, "dated: 14 May 2021");
  await session.end();
});
