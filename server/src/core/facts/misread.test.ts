import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierOf } from "#testing/dossier-of.ts";

const rulesOn = (text: string): string[] =>
  dossierOf(new Map([["a.dossier.yaml", text]]))
    .problems()
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ rule }) => rule);

test("what YAML misreads is reported once", () => {
  const event = (lines: string): string => `events:\n  e1:\n${lines}\nsources:\n  s1: {title: S, published: 2002}\n`;
  assert.deepEqual(rulesOn(event("    date: 2001\n    title: A\n    cites: *none")), ["yaml-syntax"]);
  assert.deepEqual(rulesOn(event("    date: 2001\n    title A\n    cites: s1")), ["yaml-syntax"]);
  assert.deepEqual(rulesOn(event('    date: 2001\n    title: A\n    status: "past" now\n    cites: s1')), [
    "yaml-syntax",
  ]);
});

test("what stands beside it is judged", () => {
  const text = "events:\n  e1:\n    date: 2001\n    title: A\n    cites: [none, other\n";
  assert.deepEqual(rulesOn(text), ["yaml-syntax", "unknown-source", "unknown-source"]);
});
