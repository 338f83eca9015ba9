import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClientCapabilities, MarkupContent } from "vscode-languageserver-protocol";
import { atCursor } from "#testing/at-cursor.ts";
import { everything } from "#testing/check-completion.ts";
import { fullClient } from "#testing/feature-context.ts";
import { completion } from "../completion.ts";
import { resolveCompletion } from "./resolve.ts";

const known = `
#- known.dossier.yaml
actors:
  minister:
    name: Rosa Díaz
    roles:
      - {title: deputy, of: north, to: 2019}
      - {title: minister, of: north, from: 2020}
  north: {type: state, name: Northland}
#- events.dossier.yaml
`;
type CompletionAbilities = NonNullable<NonNullable<ClientCapabilities["textDocument"]>["completion"]>;
type ItemAbilities = NonNullable<CompletionAbilities["completionItem"]>;

const clientWith = (more: ItemAbilities, completionList: CompletionAbilities["completionList"] = {}) => ({
  ...fullClient,
  client: {
    textDocument: { completion: { completionItem: { ...(everything as ItemAbilities), ...more }, completionList } },
  },
});

const event = (lines: string) => `${known}events:\n  e1:\n    date: 2021-06-22\n${lines}`;

test("what is told of a record is fetched for the one that is looked at", () => {
  const { dossier, params } = atCursor(event("    actors: [$0]"));
  const context = clientWith({ resolveSupport: { properties: ["documentation", "detail"] } });
  const item = completion(dossier, params, context)?.items.find(({ label }) => label === "minister");
  assert.ok(item);
  assert.deepEqual([item.detail, item.documentation], [undefined, undefined]);
  const { detail, documentation } = resolveCompletion(dossier, item, context);
  assert.equal(detail, "Rosa Díaz · minister of north");
  assert.match((documentation as MarkupContent).value, /Rosa Díaz/);
  assert.equal((documentation as MarkupContent).kind, "markdown");
  const gone = dossier.update([...dossier.files.keys()].map((path) => ({ path, text: "" })));
  assert.deepEqual(resolveCompletion(gone, item, context), item);
  assert.deepEqual(resolveCompletion(dossier, { label: "minister", data: 7 }, context), { label: "minister", data: 7 });
});

test("the range is sent once where the client allows that, and the text only where it is not the label", () => {
  const { dossier, params } = atCursor(event("    status: occ$0"));
  const context = clientWith({}, { itemDefaults: ["editRange"] });
  const list = completion(dossier, params, context);
  const range = { start: { ...params.position, character: params.position.character - 3 }, end: params.position };
  assert.deepEqual(list?.itemDefaults, { editRange: { insert: range, replace: range } });
  assert.ok(list?.items.every(({ textEdit }) => textEdit === undefined));
  assert.deepEqual(
    list?.items.find(({ label }) => label === "occurred"),
    {
      label: "occurred",
      kind: 20,
      sortText: "1",
      detail: "default",
      documentation: { kind: "markdown", value: "It happened." },
    },
  );
  const started = atCursor(event("    status:$0"));
  const texts = completion(started.dossier, started.params, context)?.items;
  assert.equal(texts?.find(({ label }) => label === "planned")?.textEditText, " planned");
});

test("what has more told is sent once where the client allows that, as long as it is the same for all", () => {
  const { dossier, params } = atCursor(event("    actors: [m$0]"));
  const resolveSupport = { properties: ["documentation"] };
  const list = completion(dossier, params, clientWith({ resolveSupport }, { itemDefaults: ["data"] }));
  const data = { uri: params.textDocument.uri, on: "2021-06-22" };
  assert.deepEqual(list?.itemDefaults, { data });
  assert.ok(list?.items.every((item) => item.data === undefined));
  const each = completion(dossier, params, clientWith({ resolveSupport }))?.items;
  assert.ok(each?.every((item) => JSON.stringify(item.data) === JSON.stringify(data)));
  const status = atCursor(event("    status: $0"));
  const context = clientWith({ resolveSupport }, { itemDefaults: ["data"] });
  assert.equal(completion(status.dossier, status.params, context)?.itemDefaults, undefined);
});

test("a list is complete where nothing was left out: the editor finds every name in it", () => {
  const { dossier, params } = atCursor(event("    actors: [$0]"));
  const few = completion(dossier, params, fullClient);
  assert.equal(few?.isIncomplete, false);
  assert.match(
    few?.items.find(({ label }) => label === "minister")?.filterText ?? "",
    /^minister Rosa Díaz .*rosa diaz/,
  );
  const actors = Array.from({ length: 300 }, (_, i) => `  a${i}: {name: Name ${i}}\n`).join("");
  const many = atCursor(`actors:\n${actors}events:\n  e: {date: 2001, title: T, actors: [name 29$0]}\n`);
  const cut = completion(many.dossier, many.params, fullClient);
  assert.equal(cut?.isIncomplete, true);
  assert.equal(cut?.items.length, 11);
});
