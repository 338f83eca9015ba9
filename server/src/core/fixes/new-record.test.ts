import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits } from "#core/text/edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { type NewRecord, newRecordEdit } from "./new-record.ts";

/** The text after `x` is recorded, for the first record of the file. */
function added(text: string, record: Partial<NewRecord> = {}): string {
  const dossier = dossierOf(new Map([["a.dossier.yaml", text]]), []);
  const near = dossier.files.get("a.dossier.yaml")?.records[0];
  assert.ok(near);
  const result = applyEdits(text, [newRecordEdit(dossier, near, { kind: "actor", id: "x", ...record })]);
  const after = dossierOf(new Map([["a.dossier.yaml", result]]), []);
  assert.deepEqual(
    after.definitionsOf(record.id ?? "x").map(({ kind }) => kind),
    [record.kind ?? "actor"],
  );
  const file = after.files.get("a.dossier.yaml");
  assert.deepEqual(file?.syntax.problems, []);
  assert.ok(file?.records.every(({ syntax }) => syntax.problems.length === 0));
  return result;
}

test("behind the last record of its kind, in its style", () => {
  assert.equal(
    added("actors:\n  a: {name: n}\nevents: {}\n"),
    "actors:\n  a: {name: n}\n  x:\n    name:\nevents: {}\n",
  );
  assert.equal(added("actors:\n- id: a\n  name: n\n"), "actors:\n- id: a\n  name: n\n- id: x\n  name:\n");
  assert.equal(
    added("actors:\n    - id: a\n      name: n"),
    "actors:\n    - id: a\n      name: n\n    - id: x\n      name:",
  );
  assert.equal(added("actors: {a: {name: n}}\n"), "actors: {a: {name: n}, x: {name: }}\n");
  assert.equal(added("actors: [{id: a, name: n}]\n"), "actors: [{id: a, name: n}, {id: x, name: }]\n");
});

test("before the comment that opens the next section, and behind the one of the last record", () => {
  assert.equal(
    added("actors:\n  a:\n    name: n   # note\n\n# Events\nevents: {}\n"),
    "actors:\n  a:\n    name: n   # note\n  x:\n    name:\n\n# Events\nevents: {}\n",
  );
  assert.equal(added("actors:\n  a: # empty\n"), "actors:\n  a: # empty\n  x:\n    name:\n");
  assert.equal(
    added("actors:\n  a:\n    name: >\n      long\n      name\n"),
    "actors:\n  a:\n    name: >\n      long\n      name\n  x:\n    name:\n",
  );
});

test("in an empty section, or in a new one", () => {
  assert.equal(
    added("actors: # who\nevents:\n  e: {date: 2001}\n"),
    "actors: # who\n  x:\n    name:\nevents:\n  e: {date: 2001}\n",
  );
  assert.equal(added("events:\n  e: {date: 2001}"), "events:\n  e: {date: 2001}\n\nactors:\n  x:\n    name:\n");
  assert.equal(
    added("events:\r\n  e: {date: 2001}\r\n"),
    "events:\r\n  e: {date: 2001}\r\n\r\nactors:\r\n  x:\r\n    name:\r\n",
  );
});

test("with all that a record of the kind needs", () => {
  assert.equal(added("title: t\n", { kind: "event" }), "title: t\n\nevents:\n  x:\n    date:\n    title:\n");
  assert.equal(added("title: t\n", { kind: "source" }), "title: t\n\nsources:\n  x:\n    title:\n");
  assert.equal(
    added("actors: {a: {name: n}}\n", { id: "a, b", values: { name: "n: m" } }),
    'actors: {a: {name: n}, "a, b": {name: "n: m"}}\n',
  );
});

test("in the file that mentions it where that holds such records, else in the one that holds most", () => {
  const files = new Map([
    ["a.dossier.yaml", "actors:\n  a: {name: A}\nevents:\n  e: {date: 2001}\n"],
    ["b.dossier.yaml", "actors:\n  b: {name: B}\n  c: {name: C}\n"],
    ["c.dossier.yaml", "events:\n  f: {date: 2001}\n"],
  ]);
  const dossier = dossierOf(files, []);
  const fileFor = (near: string) => {
    const record = dossier.files.get(near)?.records.at(-1);
    assert.ok(record);
    return newRecordEdit(dossier, record, { kind: "actor", id: "x" }).file;
  };
  assert.equal(fileFor("a.dossier.yaml"), "a.dossier.yaml");
  assert.equal(fileFor("c.dossier.yaml"), "b.dossier.yaml");
});

test("with what is known of it, as YAML or as text", () => {
  assert.equal(
    added("sources:\n  s: {title: t}\n", {
      kind: "source",
      values: { url: "https://a.org", publisher: "A: b" },
      written: { author: "[X, Y]" },
    }),
    'sources:\n  s: {title: t}\n  x:\n    publisher: "A: b"\n    author: [X, Y]\n    url: https://a.org\n',
  );
});
