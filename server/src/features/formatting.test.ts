import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierOf } from "#testing/dossier-of.ts";
import { formatting } from "./formatting.ts";

const range = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 99 } });

test("ranges on one line bring an edit once, and a place behind the end none", () => {
  const dossier = dossierOf(new Map([["a.dossier.yaml", "title:  t\nlanguage:  en\n"]]));
  const lines = (...ranges: number[]) =>
    formatting(dossier, "a.dossier.yaml", ranges.map(range))?.map((edit) => edit.range.start.line);
  assert.deepEqual(lines(0, 0), [0]);
  assert.deepEqual(lines(1, 0), [1, 0]);
  assert.deepEqual(lines(99), []);
  assert.equal(formatting(dossier, "none.dossier.yaml"), null);
});
