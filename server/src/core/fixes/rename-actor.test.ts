import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf } from "#core/facts/actor-names.ts";
import { isKind } from "#core/record.ts";
import { applyEdits } from "#core/text/edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { renameActor } from "./rename-actor.ts";

/** The text after the first actor is renamed, and the names it has then; `undefined` where nothing can be done. */
function renamed(text: string, newName: string): { text: string; names: string[] } | undefined {
  const dossier = dossierOf(new Map([["a.dossier.yaml", text]]), []);
  const [actor] = dossier.recordsOf("actor");
  assert.ok(actor && isKind(actor, "actor"));
  const edits = renameActor(dossier, actor, newName);
  if (edits.length === 0) return undefined;
  const result = applyEdits(text, edits);
  const after = dossierOf(new Map([["a.dossier.yaml", result]]), []);
  const [again] = after.recordsOf("actor");
  assert.ok(again && isKind(again, "actor"));
  assert.deepEqual(again.syntax.problems, []);
  return { text: result, names: namesOf(again).map((name) => name.text) };
}

test("an alias and the name change places", () => {
  assert.deepEqual(renamed("actors:\n  a: {name: Rosa, aliases: [Rosita, R. Díaz]} # her\n", "R. Díaz"), {
    text: "actors:\n  a: {name: R. Díaz, aliases: [Rosita, Rosa]} # her\n",
    names: ["R. Díaz", "Rosita", "Rosa"],
  });
  assert.equal(
    renamed('actors:\r\n- id: a\r\n  name: Rosa\r\n  aliases:\r\n  - "Rosita" # b\r\n', "Rosita")?.text,
    'actors:\r\n- id: a\r\n  name: Rosita\r\n  aliases:\r\n  - "Rosa" # b\r\n',
  );
  assert.equal(
    renamed("actors:\n  a: {name: 'A, B', aliases: C}\n", "C")?.text,
    "actors:\n  a: {name: 'C', aliases: \"A, B\"}\n",
  );
});

test("the language of an alias does not pass to the old name", () => {
  assert.equal(
    renamed("actors:\n  a: {name: Rosa, aliases: [{text: Роса, lang: ru}, R]}\n", "Роса")?.text,
    "actors:\n  a: {name: Роса, aliases: [Rosa, R]}\n",
  );
  assert.equal(
    renamed("actors:\n  a:\n    name: Rosa\n    aliases:\n      - text: Роса\n        lang: ru\n      - R\n", "Роса")
      ?.text,
    "actors:\n  a:\n    name: Роса\n    aliases:\n      - Rosa\n      - R\n",
  );
  assert.equal(
    renamed("actors:\n  a: {name: Rosa, aliases: {text: Роса}}\n", "Роса")?.text,
    "actors:\n  a: {name: Роса, aliases: {text: Rosa}}\n",
  );
});

test("a name that is new takes the place of the old one, which becomes an alias", () => {
  assert.equal(
    renamed("actors:\n  a: {name: Rosa, aliases: [R]}\n", "Rosalía")?.text,
    "actors:\n  a: {name: Rosalía, aliases: [R, Rosa]}\n",
  );
  assert.equal(
    renamed('actors:\n  a:\n    name: "Rosa" # her\n    type: person\n', "Rosa: II")?.text,
    'actors:\n  a:\n    name: "Rosa: II" # her\n    aliases: [Rosa]\n    type: person\n',
  );
  assert.equal(
    renamed("actors:\n  a:\n    name: Rosa\n    aliases:\n      - R\n", "Rosalía")?.text,
    "actors:\n  a:\n    name: Rosalía\n    aliases:\n      - R\n      - Rosa\n",
  );
  assert.equal(renamed("actors: {a: {name: Rosa}}", "Ana")?.text, "actors: {a: {name: Ana, aliases: [Rosa]}}");
});

test("an old name that is read like another one is not kept twice", () => {
  assert.equal(renamed("actors:\n  a: {name: Rosa Diaz}\n", "Rosa Díaz")?.text, "actors:\n  a: {name: Rosa Díaz}\n");
  assert.equal(
    renamed("actors:\n  a: {name: Rosa, aliases: [ROSA]}\n", "Ana")?.text,
    "actors:\n  a: {name: Ana, aliases: [ROSA]}\n",
  );
});

test("nothing is done where nothing would change or the record cannot be changed in one place", () => {
  for (const [text, name] of [
    ["actors:\n  a: {name: Rosa}\n", "Rosa"],
    ["actors:\n  a: {name: Rosa}\n", " "],
    ["actors:\n  a: {aliases: [R]}\n", "R"],
    ["actors:\n  a: {name: Rosa, aliases: [{text: R, lang: en, x-by: me}]}\n", "R"],
    ["actors:\n  a:\n    name: Rosa\n    aliases:\n      - text: R # short\n        lang: en\n", "R"],
    ["x-r: &r [R, S]\nactors:\n  a: {name: Rosa, aliases: *r}\n", "R"],
    ["x-r: &r [R, S]\nactors:\n  a: {name: Rosa, aliases: *r}\n", "Ana"],
    ["actors:\n  a: {name: Rosa, aliases: [R}\n", "R"],
  ] as const)
    assert.equal(renamed(text, name), undefined, text);
});
