import assert from "node:assert/strict";
import { test } from "node:test";
import { applyChanges } from "./apply-changes.ts";

const at = (line: number, character: number) => ({ line, character });

test("changes count from the text as the one before left it", () => {
  const changes = [
    { range: { start: at(0, 1), end: at(1, 1) }, text: "\n\n" },
    { range: { start: at(2, 0), end: at(2, 1) }, text: "x" },
  ];
  assert.equal(applyChanges("ab\r\ncde\n", changes), "a\n\nxe\n");
});

test("a change without a range is the whole text; places outside the text are moved into it", () => {
  assert.equal(applyChanges("ab", [{ text: "new" }]), "new");
  assert.equal(applyChanges("ab\n", [{ range: { start: at(0, 9), end: at(7, 0) }, text: "!" }]), "ab!");
  assert.equal(applyChanges("ab", [{ range: { start: at(0, 2), end: at(0, 1) }, text: "!" }]), "a!");
});
