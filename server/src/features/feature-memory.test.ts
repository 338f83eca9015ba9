import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierOf } from "#testing/dossier-of.ts";
import { FeatureMemory, type MemorySlot } from "./feature-memory.ts";

const slot: MemorySlot<string[]> = { make: () => [] };

test("what a feature keeps is its own, for one text, until that is closed", () => {
  const memory = new FeatureMemory();
  memory.of(slot, "a").push("kept");
  assert.deepEqual(memory.of(slot, "a"), ["kept"]);
  assert.deepEqual(memory.of(slot, "b"), []);
  assert.deepEqual(memory.of({ make: () => [] }, "a"), []);
  memory.forget("a");
  assert.deepEqual(memory.of(slot, "a"), []);
});

test("facts that several requests ask for are worked out once for a revision, and again for the next", () => {
  const memory = new FeatureMemory();
  const dossier = dossierOf(new Map([["a.dossier.yaml", "actors:\n  x: {name: X}\n"]]));
  let times = 0;
  const ask = (revision: typeof dossier) => memory.factsOf(revision).once("times", () => ++times);
  assert.equal(ask(dossier), 1);
  assert.equal(ask(dossier), 1);
  assert.equal(ask(dossier.update([{ path: "a.dossier.yaml", text: "actors:\n  x: {name: Y}\n" }])), 2);
});
