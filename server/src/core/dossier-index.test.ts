import assert from "node:assert/strict";
import { test } from "node:test";
import { asEdits } from "#testing/as-edit.ts";
import { dossierOf, testDay } from "#testing/dossier-of.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import { createDossier, type Dossier } from "./dossier.ts";
import { DossierFile } from "./dossier-file.ts";
import { DossierIndex } from "./dossier-index.ts";
import type { AnyRecord } from "./record.ts";
import { requestOf } from "./texts/article-texts.ts";

const records = (...ids: readonly string[]) => `actors:\n${ids.map((id) => `  ${id}: {name: n}\n`).join("")}`;

/** What changes between two versions of one file, by id. */
function changeBetween(before: string | undefined, after: string | undefined) {
  const index = new DossierIndex();
  const old = before === undefined ? undefined : DossierFile.read("a.dossier.yaml", before, undefined, index);
  index.merge([{ before: undefined, after: old }]);
  const now = after === undefined ? undefined : DossierFile.read("a.dossier.yaml", after, old, index);
  const { added, removed } = index.merge([{ before: old, after: now }]);
  return {
    added: added.map(({ id }) => id?.value),
    removed: removed.map(({ id }) => id?.value),
    ids: index.idsOf("actor"),
  };
}

test("only records whose text changed come and go", () => {
  const before = records("a", "b", "c");
  assert.deepEqual(changeBetween(before, before), { added: [], removed: [], ids: ["a", "b", "c"] });
  assert.deepEqual(changeBetween(before, records("a", "x", "c")), {
    added: ["x"],
    removed: ["b"],
    ids: ["a", "c", "x"],
  });
  assert.deepEqual(changeBetween(before, records("a", "b")), { added: [], removed: ["c"], ids: ["a", "b"] });
  assert.deepEqual(changeBetween(before, records("x", "a", "b", "c")), {
    added: ["x"],
    removed: [],
    ids: ["a", "b", "c", "x"],
  });
  assert.deepEqual(changeBetween(before, undefined), { added: [], removed: ["a", "b", "c"], ids: [] });
  assert.deepEqual(changeBetween(undefined, before), { added: ["a", "b", "c"], removed: [], ids: ["a", "b", "c"] });
});

test("a record that moved past another one is a new record, because rules see the order", () => {
  assert.deepEqual(changeBetween(records("a", "b"), records("b", "a")), {
    added: ["a"],
    removed: ["a"],
    ids: ["a", "b"],
  });
});

test("equal records are told apart", () => {
  assert.deepEqual(changeBetween(records("a", "a"), records("a")), { added: [], removed: ["a"], ids: ["a"] });
  assert.deepEqual(changeBetween(records("a", "b"), records("a", "b", "a")), {
    added: ["a"],
    removed: [],
    ids: ["a", "b"],
  });
});

test("ids of claims in events are ids of claims", () => {
  const text =
    "events:\n  e: {claims: [{id: c2, text: t}, {id: __proto__, text: t}, {text: t}]}\nclaims:\n  c1: {text: t}\n";
  const { index } = dossierOf(new Map([["a.dossier.yaml", text]]), []);
  assert.deepEqual(
    [index.idsOf("claim"), index.idsOf("event"), index.idsOf("actor")],
    [["__proto__", "c1", "c2"], ["e"], []],
  );
  assert.equal(index.definitions("constructor").length, 0);
});

test("a reference is known with its key, and goes with its record", () => {
  const text = "events:\n  e: {actors: [a, {actor: a}], cites: {source: s, via: a}}\n";
  const dossier = dossierOf(new Map([["a.dossier.yaml", text]]), []);
  assert.deepEqual(
    dossier.referencesTo("a").map(({ key, orText, span }) => [key, orText, text.slice(span.start + 8, span.end + 8)]),
    [
      ["actor", false, "a"],
      ["actor", false, "a"],
      ["via", true, "a"],
    ],
  );
  const next = dossier.update([{ path: "a.dossier.yaml", text: "events:\n  e: {actors: b}\n" }]);
  assert.deepEqual([next.referencesTo("a"), next.referencesTo("s"), next.referencesTo("b").length], [[], [], 1]);
});

for (const seed of [101, 102, 103, 104]) {
  test(`after 60 random edits the index is that of a dossier built anew (seed ${seed})`, () => {
    const author = new RandomDossier(seed);
    let dossier = dossierOf(author.texts, []);
    for (let step = 0; step < 60; step++) {
      const { changes } = author.edit();
      dossier = dossier.update(step % 2 === 0 ? changes : asEdits(dossier, changes));
    }
    assert.deepEqual(contentOf(dossier), contentOf(dossierOf(author.texts, [])));
  });
}

function contentOf(dossier: Dossier) {
  const place = ({ record, span, id, ...rest }: { record: object; span: object; id: string }) => ({
    ...rest,
    id,
    span,
    at: dossier.locate(record as AnyRecord)?.start,
    path: (record as AnyRecord).path,
  });
  const ids = [...dossier.index.definedIds()].sort();
  return {
    definitions: ids.map((id) => dossier.definitionsOf(id).map(place)),
    references: ids.map((id) => dossier.referencesTo(id).map(place)),
    kinds: (["source", "actor", "instrument", "event", "claim"] as const).map((kind) => [
      dossier.index.idsOf(kind),
      dossier.recordsOf(kind).length,
    ]),
  };
}

test("a text is named until the last source that named it is gone", () => {
  const sources = (from: number, to: number) =>
    `sources:\n${Array.from({ length: to - from }, (_, i) => `  s${from + i}: {title: T, snapshot: a.txt}\n`).join("")}`;
  const dossier = createDossier(testDay, [], { isPatient: true });
  const both = dossier.update([
    { path: "a.dossier.yaml", text: sources(0, 30) },
    { path: "b.dossier.yaml", text: sources(30, 32) },
  ]);
  const [key] = [...both.index.sourcesWithText()].flatMap((source) => requestOf(source)?.key ?? []);
  assert.equal(both.index.sourcesOfText(key ?? "").length, 32);
  const one = both.update([{ path: "a.dossier.yaml", text: undefined }]);
  assert.equal(one.index.sourcesOfText(key ?? "").length, 2);
  const none = one.update([{ path: "b.dossier.yaml", text: undefined }]);
  assert.deepEqual([[...none.index.sourcesWithText()], none.index.sourcesOfText(key ?? "")], [[], []]);
});
