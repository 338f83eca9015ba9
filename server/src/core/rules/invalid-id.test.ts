import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { invalidId } from "./invalid-id.ts";

test("ids of claims count too, and an id that is too long is named by its beginning", () => {
  const long = "a".repeat(129);
  checkRule(
    invalidId,
    `
events:
  e1: {date: 2001, title: An event, claims: [{id: "a,b", text: A}]}
#                                                 ^^^^^ warning: Id 'a,b' has ',', which is not allowed in ids; use 'a-b'.
  ${long}: {date: 2001, title: An event}
# ${"^".repeat(129)} warning: Id '${"a".repeat(40)}…' is longer than 128 characters; use '${"a".repeat(40)}…'.
`,
  );
});

test("where nothing is left, nothing is proposed; a taken id is not proposed either", () => {
  checkRule(
    invalidId,
    `
actors:
  "!?": {name: A}
# ^^^^ warning: '!?' has no letter and no digit; an id needs one.
  A b: {name: B}
# ^^^ warning: Id 'A b' has a blank; use 'a-b-2'.
  a-b: {name: C}
  __proto__: {name: D}
`,
  );
});

test("what is not yet a record is not judged", () => {
  checkRule(invalidId, "events:\n  two words\n  e2: {date: 2001, title: A}\n");
});

test("every reference is renamed with the record, in every file and in the quotes it has", () => {
  checkFix(
    invalidId,
    `
events:
  e1: {date: 2001, title: An event, cites: ['Gazette 5', {source: Gazette 5}]}
#- sources.dossier.yaml
sources:
  - id: Gazette 5 # the official one
    title: Gazette
  - {id: g6, title: Gazette, revises: "Gazette 5"}
`,
    `
events:
  e1: {date: 2001, title: An event, cites: ['gazette-5', {source: gazette-5}]}
#- sources.dossier.yaml
sources:
  - id: gazette-5 # the official one
    title: Gazette
  - {id: g6, title: Gazette, revises: "gazette-5"}
`,
  );
});

test("an id that stands twice is not renamed: nobody knows which one is meant", () => {
  const texts = new Map([["a.dossier.yaml", "actors:\n  - {id: a b, name: A}\n  - {id: a b, name: B}\n"]]);
  const dossier = dossierOf(texts, [invalidId]);
  assert.deepEqual(
    dossier.problems().map(({ fixes }) => fixes?.(dossier)),
    [[], []],
  );
});
