import assert from "node:assert/strict";
import { test } from "node:test";
import { inEnglish } from "#core/messages/english.ts";
import { applyFix, checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { missingField } from "./missing-field.ts";

test("records of every form and style, and what stands in them", () => {
  checkRule(
    missingField,
    `
events:
  - id: e1
#   ^^ error: Event needs 'date' and 'title'.
  - {date: 2001, title: A}
#    ^^^^ error: Event needs 'id'.
  -
# ^ error: Event needs 'id', 'date', and 'title'.
  - id:
#   ^^ error: Event needs 'id', and nothing is written here.
    date: 2001
    title: ""
#   ^^^^^ error: Event needs 'title', and nothing is written here.
claims:
  - {}
#   ^^ error: Claim needs 'text'.
actors: {a1: {aliases: [{lang: en}, B]}, a2: }
#        ^^ error: Actor needs 'name'.
#                        ^^^^ error: Alias needs 'text'.
#                                        ^^ error: Actor needs 'name'.
sources:
  s1: {snapshot: {captured: 2001}, archived: [{at: 2001}]}
#                 ^^^^^^^^ error: Snapshot needs one of 'file', 'sha256'.
#                                              ^^ error: Archived copy needs 'url'.
  s2: {publisher: A, url: ~, title: }
#                    ^^^ error: Source needs one of 'title', 'url', 'snapshot'.
`,
  );
});

test("a bare scalar stands for the key that is needed, and claims need no id and no source here", () => {
  checkRule(
    missingField,
    `
events:
  e1: {date: 2001, title: A, cites: a1, actors: [b1, {actor: b2}], claims: [{text: A}]}
sources:
  a1: {snapshot: a1.txt}
claims:
  - text: A
`,
  );
});

test("what another rule says better is left to it", () => {
  checkRule(
    missingField,
    `
events:
  e1: {date: 2001, tilte: A}
  e2: {date: "", title: A}
  e3:
    date: 2001
    title: #3 meets
  e4: just text
  e5: [a, b]
  e6:
    title: A: b
sources:
  s1: {ulr: "http://example.org"}
`,
  );
});

test("what stands for an alias is not judged twice", () => {
  checkRule(
    missingField,
    `
events:
  e1: {date: 2001, title: A, claims: [&c {kind: fact}], x-again: *c}
#                                         ^^^^ error: Claim needs 'text'.
  e2: {date: 2001, title: A, claims: [&d {kind: fact}, *d]}
#                                         ^^^^ error: Claim needs 'text'.
`,
  );
});

/** The first fix of the first problem; an empty field is still to be filled in, so the problem may stay. */
function firstFix(text: string): { readonly title: string; readonly text: string | undefined } {
  const dossier = dossierOf(new Map([["a.dossier.yaml", text]]), [missingField]);
  const [fix] = dossier.problems()[0]?.fixes?.(dossier) ?? [];
  assert.ok(fix, "there is a fix");
  return { title: inEnglish(fix.title), text: applyFix(dossier, fix).get("a.dossier.yaml") };
}

test("the keys are written where they belong, in the style of the mapping", () => {
  const fixes: readonly (readonly [string, string, string])[] = [
    ["events:\n  e1:\n", "date, title", "events:\n  e1:\n    date:\n    title:\n"],
    [
      "events:\r\n  e1:   # soon\r\n\r\n  e2: {}",
      "date, title",
      "events:\r\n  e1:   # soon\r\n    date:\r\n    title:\r\n\r\n  e2: {}",
    ],
    [
      "events:\n    e1:\n      date: 2001   # or so\n\n    # next\n",
      "title",
      "events:\n    e1:\n      date: 2001   # or so\n      title:\n\n    # next\n",
    ],
    ["events:\n  e1: {date: 2001}\n", "title", "events:\n  e1: {date: 2001, title: }\n"],
    ["events:\n  e1: {}\n", "date, title", "events:\n  e1: {date: , title: }\n"],
    ["sources:\n- title: A\n  note: |\n    B\n", "id", "sources:\n- id: \n  title: A\n  note: |\n    B\n"],
    ["claims:\n  -\n", "text", "claims:\n  - text:\n"],
    ["sources:\n  a1: {publisher: A}\n", "title", "sources:\n  a1: {publisher: A, title: }\n"],
    [
      "claims:\n  - text: A\n    cites:\n      - quote: B\n        at: 3\n",
      "source",
      "claims:\n  - text: A\n    cites:\n      - quote: B\n        at: 3\n        source:\n",
    ],
  ];
  for (const [before, keys, after] of fixes)
    assert.deepEqual(firstFix(before), { title: `Insert '${keys}'`, text: after });
});
