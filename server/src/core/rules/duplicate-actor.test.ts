import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { duplicateActor } from "./duplicate-actor.ts";

test("actors of different types may share a name", () => {
  checkRule(
    duplicateActor,
    `
actors:
  a: {type: outlet, name: Baltic Courier}
  b: {type: organisation, name: Baltic Courier}
  c: {type: unheard-of, name: Baltic Courier}
`,
  );
});

test("person is the type where none is written, and the records may be in two files", () => {
  checkRule(
    duplicateActor,
    `
#- a.dossier.yaml
actors:
  a: {name: Marek Dvorak}
#           ^^^^^^^^^^^^ warning: 'Marek Dvorak' is also a name of 'b'. Keep one record, or tell the two apart with \`not\`.
#- b.dossier.yaml
actors:
  - id: b
    type: person
    name: Marek Dvořák
#         ^^^^^^^^^^^^ warning: 'Marek Dvořák' is also a name of 'a'. Keep one record, or tell the two apart with \`not\`.
`,
  );
});

test("a pair is reported once, however many names meet", () => {
  checkRule(
    duplicateActor,
    `
actors:
  a: {name: Marek Dvoracek, aliases: [Marek J. Dvoracek, Marek Dvoraček]}
#           ^^^^^^^^^^^^^^ warning: 'Marek Dvoracek' looks like 'Marek J. Dvoracek', a name of 'b'. Keep one record, or tell the two apart with \`not\`.
  b: {name: Marek J. Dvoracek, aliases: [Marek Dvoracek]}
#           ^^^^^^^^^^^^^^^^^ warning: 'Marek J. Dvoracek' looks like 'Marek Dvoracek', a name of 'a'. Keep one record, or tell the two apart with \`not\`.
`,
  );
});

test("two aliases that meet are another rule's, and so is one id twice", () => {
  checkRule(
    duplicateActor,
    `
#- a.dossier.yaml
actors:
  a: {name: Ferry Line North, type: organisation, aliases: [The Ferry]}
  b: {name: Ferry Line South, type: organisation, aliases: [The Ferry]}
  c: {name: Marek Dvoracek}
#- b.dossier.yaml
actors:
  c: {name: Marek Dvoraček}
`,
  );
});

test("`not` on either record, by name or by id, tells two namesakes apart", () => {
  checkRule(
    duplicateActor,
    `
actors:
  a: {name: John Smith, not: [b]}
  b: {name: John Smith}
  c: {name: Marek Dvoracek}
  d: {name: Marek Dvoracec, not: marek dvoracek}
  e: {name: Elena Petrova, wikidata: Q1}
  f: {name: Elena Petrova, wikidata: Q2}
`,
  );
});

test("ids and names may be anything", () => {
  checkRule(
    duplicateActor,
    `
actors:
  __proto__: {name: constructor}
#                   ^^^^^^^^^^^ warning: 'constructor' is also a name of 'constructor'. Keep one record, or tell the two apart with \`not\`.
  constructor: {name: constructor}
#                     ^^^^^^^^^^^ warning: 'constructor' is also a name of '__proto__'. Keep one record, or tell the two apart with \`not\`.
  x: {name: .}
  y: {name: "-"}
  z: {}
`,
  );
});

test("many records of one name do not make a report for every pair", () => {
  const records = Array.from({ length: 200 }, (_, i) => `  a${i}: {name: Marek Dvoracek}`).join("\n");
  const problems = dossierOf(new Map([["a.dossier.yaml", `actors:\n${records}\n`]]), [duplicateActor]).problems();
  assert.ok(problems.length >= 200 && problems.length <= 600, `${problems.length}`);
});

test("the two can be told apart", () => {
  checkFix(
    duplicateActor,
    `
actors:
  a:
    name: Marek Dvoracek # the elder
    roles: [mayor]
  b: {name: Marek Dvoracec, roles: [mayor]}
`,
    `
actors:
  a:
    name: Marek Dvoracek # the elder
    roles: [mayor]
    not: [Marek Dvoracec]
  b: {name: Marek Dvoracec, roles: [mayor]}
`,
  );
});

test("a record that holds only names can be merged into the other", () => {
  checkFix(
    duplicateActor,
    `
actors:
  areaza:
    name: Jorge Areaza
  arreaza: {name: Jorge Arreaza, roles: [minister]}
events:
  visit:
    date: 2021-06-22
    title: Visit
    actors: [areaza, {actor: areaza, role: guest}]
`,
    `
actors:
  arreaza: {name: Jorge Arreaza, roles: [minister], aliases: [Jorge Areaza]}
events:
  visit:
    date: 2021-06-22
    title: Visit
    actors: [arreaza, {actor: arreaza, role: guest}]
`,
    "Merge 'areaza' into 'arreaza'",
  );
});

test("a record that holds more is not merged", () => {
  const before = `
actors:
  areaza: {name: Jorge Areaza, note: Who?}
  arreaza: {name: Jorge Arreaza, born: 1973}
`;
  assert.throws(() => checkFix(duplicateActor, before, before, "Merge 'areaza' into 'arreaza'"), /no such fix/);
});

test("a father and a son", () => {
  checkRule(
    duplicateActor,
    `
actors:
  father: {name: Pieter Verbeek, born: 1924-06-12}
  son: {name: Pieter J. Verbeek, born: 1956}
`,
  );
});

test("years of birth that sources differ about are one person's", () => {
  checkRule(
    duplicateActor,
    `
actors:
  one: {name: Pieter Verbeek, born: 1924-06-12}
#             ^^^^^^^^^^^^^^ warning: 'Pieter Verbeek' looks like 'Pieter J. Verbeek', a name of 'other'. Keep one record, or tell the two apart with \`not\`.
  other: {name: Pieter J. Verbeek, born: 1926}
#               ^^^^^^^^^^^^^^^^^ warning: 'Pieter J. Verbeek' looks like 'Pieter Verbeek', a name of 'one'. Keep one record, or tell the two apart with \`not\`.
`,
  );
});
