import assert from "node:assert/strict";
import { test } from "node:test";
import { inEnglish } from "#core/messages/english.ts";
import { checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { wrongKind } from "./wrong-kind.ts";

test("an id of several kinds is right where one of them is due", () => {
  checkRule(
    wrongKind,
    `
actors:
  x: {name: n}
sources:
  x: {title: t}
events:
  e: {date: 2001, title: t, actors: x, cites: x, before: x}
#                                                        ^ error: 'x' is an actor, not an event.
`,
  );
});

test("where several kinds are due, all are named; unknown ids are not reported here", () => {
  checkRule(
    wrongKind,
    `
actors:
  a: {name: n, type: person}
claims:
  c: {text: t, supports: [a, unknown], contradicts: e}
#                         ^ error: 'a' is a person, not a claim or an event.
#                                                   ^ error: 'e' is an event, not a claim.
sources:
  s: {title: t, via: [e, Some Agency, s, a], revises: a}
#                     ^ warning: 'e' is the id of an event; via needs the id of an actor or a source, or a name.
#                                                     ^ warning: 'a' is the id of a person; revises needs the id of a source, or a name.
events:
  e: {date: 2001, title: t}
`,
  );
});

test("it says where the id is defined", () => {
  const texts = {
    "a.dossier.yaml": "actors:\n  a: {name: n}\n",
    "b.dossier.yaml": "claims:\n  c: {text: t, cites: a}\n",
  };
  const [problem] = dossierOf(new Map(Object.entries(texts)), [wrongKind]).problems();
  assert.deepEqual(
    problem?.related.map(({ file, span, message }) => [file, span, inEnglish(message)]),
    [["a.dossier.yaml", { start: 10, end: 11 }, "'a' is defined here, as an actor."]],
  );
});
