import assert from "node:assert/strict";
import { test } from "node:test";
import { replaceItems } from "./replace-items.ts";

test("items are replaced by as many, by more and by fewer", () => {
  for (const [first, removed, added] of [
    [1, 2, ["x", "y"]],
    [0, 0, ["x"]],
    [3, 1, []],
    [1, 1, ["x", "y", "z"]],
    [4, 0, ["x"]],
  ] as const) {
    const items = ["a", "b", "c", "d"];
    const expected = items.toSpliced(first, removed, ...added);
    replaceItems(items, first, removed, added);
    assert.deepEqual(items, expected);
  }
});

test("more items than a call may have arguments", () => {
  const items = ["a", "b"];
  replaceItems(
    items,
    1,
    0,
    Array.from({ length: 300_000 }, () => "x"),
  );
  assert.equal(items.length, 300_002);
  assert.equal(items.at(-1), "b");
});
