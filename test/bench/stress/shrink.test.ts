import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutIrrelevant } from "./shrink.ts";

test("what does not matter is dropped, whatever stands between what does", () => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  const needed = [3, 17, 18, 49];
  assert.deepEqual(
    withoutIrrelevant(items, (left) => needed.every((one) => left.includes(one))),
    needed,
  );
  assert.deepEqual(
    withoutIrrelevant(items, () => true),
    [],
  );
});
