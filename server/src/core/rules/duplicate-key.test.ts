import assert from "node:assert/strict";
import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { duplicateKey } from "./duplicate-key.ts";

test("in mappings at every depth, and among the settings", () => {
  checkRule(
    duplicateKey,
    `
title: A
language: en
title: B
#<^^^ error: Key 'title' is already defined on line 1. Keep one of the two.
events:
  - id: e1
    claims:
      - text: A
        cites: [{source: a1, at: 2, at: 3}]
#                                   ^^ error: Key 'at' is already defined on line 8. Keep one of the two.
        text: B
#       ^^^^ error: Key 'text' is already defined on line 7. Keep one of the two.
    id: e2
#   ^^ error: Key 'id' is already defined on line 5. Keep one of the two.
`,
  );
});

test("the third is reported too, quotes make no difference, and inherited names are names", () => {
  checkRule(
    duplicateKey,
    `
sources:
  constructor: {title: A}
  "constructor": {title: B}
# ^^^^^^^^^^^^^ error: Key 'constructor' is already defined on line 2. Keep one of the two.
  constructor: {title: C}
# ^^^^^^^^^^^ error: Key 'constructor' is already defined on line 2. Keep one of the two.
`,
  );
});

test("one id in two sections or in a list is not one key twice", () => {
  checkRule(
    duplicateKey,
    `
sources:
  a1: {title: A}
actors:
  a1: {name: A}
events:
  - id: a1
  - id: a1
`,
  );
});

test("an id in the second half of a section that was begun twice is a key twice", () => {
  checkRule(
    duplicateKey,
    `
sources:
  a1: {title: A}
sources:
#<^^^^^ error: Section 'sources' already begins on line 1. Move these records there.
  a1: {title: A}
# ^^ error: Key 'a1' is already defined on line 2. Keep one of the two.
`,
  );
});

test("a mapping that stands for an alias is not reported again", () => {
  checkRule(
    duplicateKey,
    `
events:
  e1: {x-a: &a {b: 1, b: 2}, x-b: *a}
#                     ^ error: Key 'b' is already defined on line 2. Keep one of the two.
`,
  );
});

test("the first place is related information", () => {
  const text = "events:\n  e1: {title: A}\n  e1: {title: B}\n";
  const problems = dossierOf(new Map([["a.dossier.yaml", text]])).problemsIn("a.dossier.yaml");
  const [problem] = problems.filter(({ rule }) => rule === "duplicate-key");
  assert.deepEqual(
    problem?.related.map(({ span }) => text.slice(span.start, span.end + 3)),
    ["e1: {"],
  );
  assert.equal(problem?.related[0]?.span.start, text.indexOf("e1"));
});
