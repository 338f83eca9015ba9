import assert from "node:assert/strict";
import { test } from "node:test";
import { unknownKey } from "#core/rules/unknown-key.ts";
import { asEdits } from "#testing/as-edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import { diagnostics, type Shown, shownIn } from "./diagnostics.ts";

const file = "a.dossier.yaml";
const text = `language: en
sources:
  gazette: {title: Gazette, published: 2001-05-01, language: en, retracted: 2001-06-01}
  herald: {title: Herald, published: 2001-05-01, language: en}
events:
  e1: {date: 2001-05-01, title: The bridge is opened, cites: [gazette]}
`;
const tagging = {
  ...fullClient,
  client: { textDocument: { publishDiagnostics: { tagSupport: { valueSet: [1 as const, 2 as const] } } } },
};
const tagsOf = (dossierText: string, context = tagging) =>
  Object.fromEntries(
    diagnostics(dossierOf(new Map([[file, dossierText]])), file, context).map(({ code, tags }) => [code, tags]),
  );

test("retracted sources are struck through, and what nobody uses is faded", () => {
  assert.deepEqual(tagsOf(text), { "unused-record": [1], "retracted-source": [2] });
});

test("what counts as more than a hint is not faded, and nothing is where the editor knows no tags", () => {
  assert.deepEqual(tagsOf(`rules: {unused-record: warning}\n${text}`)["unused-record"], [1]);
  const plain = { ...fullClient, client: {} };
  assert.deepEqual(tagsOf(text, plain as typeof tagging), {
    "unused-record": undefined,
    "retracted-source": undefined,
  });
});

test("what is shown again is what would be shown anew, whatever was edited", () => {
  const author = new RandomDossier(7);
  let dossier = dossierOf(author.texts);
  const shown = new Map<string, Shown>();
  for (let step = 0; step < 60; step++) {
    const { name, changes } = author.edit();
    dossier = dossier.update(asEdits(dossier, [...new Map(changes.map((change) => [change.path, change])).values()]));
    for (const path of dossier.files.keys()) {
      shown.set(path, shownIn(dossier, path, fullClient, shown.get(path)));
      assert.deepEqual(shown.get(path)?.items, diagnostics(dossier, path, fullClient), `${name}: ${path}`);
    }
  }
});

const twoUnknown = `actors:
  a: {type: person, name: Anna, colour: red}
  b: {type: person, name: Bo}
  c: {type: person, name: Cleo, colour: blue}
`;

function shownAfter(edit: (text: string) => string): readonly [before: Shown, after: Shown] {
  const dossier = dossierOf(new Map([[file, twoUnknown]]), [unknownKey]);
  const before = shownIn(dossier, file, fullClient);
  const next = dossier.update(asEdits(dossier, [{ path: file, text: edit(twoUnknown) }]));
  return [before, shownIn(next, file, fullClient, before)];
}

test("a key that gives no other problems and moves no lines leaves the list as it is", () => {
  const [before, after] = shownAfter((text) => text.replace("Bo", "Bob"));
  assert.ok(before.items.length > 0);
  assert.equal(after, before);
});

test("a key in a problem's record makes that problem anew, a new line those that it moves", () => {
  const codes = ({ items }: Shown) => items.filter(({ code }) => code === "unknown-key");
  const isSame = ([before, after]: readonly [Shown, Shown]) => codes(after).map((item, i) => item === codes(before)[i]);
  assert.deepEqual(isSame(shownAfter((text) => text.replace("Anna", "Ann"))), [false, true]);
  assert.deepEqual(isSame(shownAfter((text) => text.replace("Bo}", "Bo,\n     aliases: [B]}"))), [true, false]);
});

test("of too many problems the gravest are shown, in the order of the text", () => {
  const actor = (i: number) => `  a${i}: {type: person, name: N${i}, ${i % 2 === 0 ? "colour: red" : "name: M"}}\n`;
  const many = `actors:\n${Array.from({ length: 1600 }, (_, i) => actor(i)).join("")}`;
  const items = diagnostics(dossierOf(new Map([[file, many]])), file, fullClient);
  const lines = items.map(({ range }) => range.start.line);
  assert.equal(items.length, 1000);
  assert.deepEqual(
    lines,
    lines.toSorted((a, b) => a - b),
  );
  assert.equal(items.filter(({ code }) => code === "duplicate-key").length, 800);
});
