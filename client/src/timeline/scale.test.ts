import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { scaleOf } from "./scale.ts";

test("days are where they are in time", () => {
  const scale = scaleOf([0, 20, 40, 60, 80, 100]);
  assert.deepEqual(scale.cuts, []);
  const middle = scale.at(50.5);
  assert.ok(Math.abs(middle - 0.5) < 1e-9, String(middle));
});

test("a long time in which nothing happens is cut out", () => {
  const days = [0, 20_000, 20_100, 20_200, 20_300];
  const { cuts, at } = scaleOf(days);
  assert.equal(cuts.length, 1);
  assert.ok(at(20_300) - at(20_000) > 0.5, "most of the axis is for what happened");
  assert.ok(at(0) < at(20_000));
});

test("one day, and none, have an axis too", () => {
  assert.ok(Number.isFinite(scaleOf([]).at(0)));
  const { at } = scaleOf([10]);
  assert.ok(at(10) > 0 && at(11) < 1);
});

test("order is kept, whatever is cut", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 2, maxLength: 40 }), (days) => {
      const { at } = scaleOf(days);
      const sorted = [...new Set(days)].sort((a, b) => a - b);
      for (const [i, day] of sorted.entries()) {
        assert.ok(at(day) >= 0 && at(day + 1) <= 1);
        const before = sorted[i - 1];
        if (before !== undefined) assert.ok(at(before) < at(day), `${before} and ${day}`);
      }
    }),
  );
});
