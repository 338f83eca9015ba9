import assert from "node:assert/strict";
import { test } from "node:test";
import type { CompletionItem, CompletionList, MarkupContent } from "vscode-languageserver-protocol";
import { openSession, positionOf, uriOf } from "#testing/session.ts";

const actors =
  "actors:\n  minister: {name: Rosa Díaz, aliases: [Роса Диас]}\n  north: {type: state, name: Northland}\n";
const events = "events:\n  e1:\n    date: 2021-06-22\n    title: Talks\n    actors: [\n";

async function complete(
  session: Awaited<ReturnType<typeof openSession>>,
  text: string,
  needle: string,
  context?: object,
) {
  const position = positionOf(text, needle, needle.length);
  const textDocument = { uri: uriOf("events.dossier.yaml") };
  return session.request<CompletionList | null>("textDocument/completion", { textDocument, position, context });
}

test("actors of another file are offered in a list that is being typed", async () => {
  const session = await openSession({ "events.dossier.yaml": events, "actors.dossier.yaml": actors });
  assert.deepEqual(session.initialized.capabilities.completionProvider?.triggerCharacters, [" ", "[", "{", ","]);
  await session.open("events.dossier.yaml");
  await session.diagnostics("events.dossier.yaml"); // then every file is known
  const list = await complete(session, events, "actors: [");
  assert.deepEqual(list?.items.map(({ label }) => label).slice(0, 2), ["minister", "north"]);
  const typed = events.replace("actors: [", "actors: [Рос]");
  await session.change("events.dossier.yaml", 2, typed);
  const found = await complete(session, typed, "actors: [Рос");
  assert.equal(found?.items[0]?.label, "minister");
  assert.equal(found?.isIncomplete, false);
  const start = positionOf(typed, "Рос");
  const end = positionOf(typed, "]");
  assert.deepEqual(found?.items[0]?.textEdit, { newText: "minister", range: { start, end } });
  await session.end();
});

test("a blank that is typed in a text brings no list", async () => {
  const session = await openSession({ "events.dossier.yaml": events });
  const text = events.replace("Talks", "Talks in ");
  await session.open("events.dossier.yaml", text);
  const context = { triggerKind: 2, triggerCharacter: " " };
  assert.equal(await complete(session, text, "Talks in ", context), null);
  await session.end();
});

test("an editor that knows nothing but plain text is answered too", async () => {
  const session = await openSession({ "events.dossier.yaml": events }, { capabilities: {} });
  await session.open("events.dossier.yaml", "events:\n  e1:\n    sta\n");
  const list = await complete(session, "events:\n  e1:\n    sta\n", "sta");
  const status = list?.items.find(({ label }) => label === "status");
  assert.equal(status?.textEdit?.newText, "status: ");
  assert.equal(status?.insertTextFormat, undefined);
  await session.end();
});

test("more is told of the record that the user looks at", async () => {
  const completionItem = {
    resolveSupport: { properties: ["documentation", "detail"] },
    documentationFormat: ["plaintext"],
  };
  const capabilities = { textDocument: { completion: { completionItem } } };
  const session = await openSession({ "events.dossier.yaml": events, "actors.dossier.yaml": actors }, { capabilities });
  assert.equal(session.initialized.capabilities.completionProvider?.resolveProvider, true);
  await session.open("events.dossier.yaml");
  await session.diagnostics("events.dossier.yaml");
  const list = await complete(session, events, "actors: [");
  const item = list?.items[0];
  assert.deepEqual([item?.label, item?.detail, item?.documentation], ["minister", undefined, undefined]);
  const resolved = await session.request<CompletionItem>("completionItem/resolve", item as CompletionItem);
  assert.equal(resolved.detail, "Rosa Díaz · person");
  assert.match((resolved.documentation as MarkupContent).value, /^Rosa Díaz/);
  await session.end();
});
