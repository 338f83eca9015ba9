import assert from "node:assert/strict";
import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { duplicateId } from "./duplicate-id.ts";

const said = "give one of them another id.";

test("two keys of one mapping are another rule's, until the id is also somewhere else", () => {
  checkRule(duplicateId, "actors:\n  a: {name: n}\n  a: {name: m}\n");
  checkRule(
    duplicateId,
    `
actors:
  a: {name: n}
# ^ error: 'a' is also defined in this file; ${said}
  a: {name: m}
# ^ error: 'a' is also defined in this file; ${said}
events:
  a: {date: 2001, title: t}
# ^ error: 'a' is also defined in this file; ${said}
`,
  );
});

test("in a list an id is a value, so two of them are reported here", () => {
  checkRule(
    duplicateId,
    `
actors:
  - id: a
#       ^ error: 'a' is also defined in this file; ${said}
    name: n
  - id: "a"
#       ^^^ error: 'a' is also defined in this file; ${said}
    name: m
`,
  );
});

test("an event and a claim in it share the space of ids, and case matters", () => {
  checkRule(
    duplicateId,
    `
events:
  a:
# ^ error: 'a' is also defined in this file; ${said}
    date: 2001
    title: t
    claims: [{id: a, text: t}, {id: A, text: t}, {text: t}]
#                 ^ error: 'a' is also defined in this file; ${said}
  __proto__: {date: 2001, title: t}
  constructor: {date: 2001, title: t}
`,
  );
});

test("the same mapping in two files is not one mapping", () => {
  checkRule(
    duplicateId,
    `
#- one.dossier.yaml
actors:
  a: {name: n}
# ^ error: 'a' is also defined in two.dossier.yaml; ${said}
#- two.dossier.yaml
actors:
  a: {name: n}
# ^ error: 'a' is also defined in one.dossier.yaml; ${said}
`,
  );
});

test("the other place is named; the first one by the second, all others by the first", () => {
  const texts = ["a", "b", "c"].map(
    (name) => [`file:///x/${name}%20%C3%A9.dossier.yaml`, "actors: [{id: x, name: n}]\n"] as const,
  );
  const problems = dossierOf(new Map(texts), [duplicateId]).problems();
  assert.deepEqual(
    problems.map(({ related, message }) => [related.map(({ file }) => file), message.args.file]),
    [
      [["file:///x/b%20%C3%A9.dossier.yaml"], "b é.dossier.yaml"],
      [["file:///x/a%20%C3%A9.dossier.yaml"], "a é.dossier.yaml"],
      [["file:///x/a%20%C3%A9.dossier.yaml"], "a é.dossier.yaml"],
    ],
  );
});
