import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { moved, showing, whole, zoomed } from "./view.ts";

const year = { days: 365 };

test("zooming keeps the center, and never leaves the axis", () => {
  assert.deepEqual(zoomed(whole, 0.5, year), { from: 0.25, to: 0.75 });
  assert.deepEqual(zoomed(whole, 0.5, year, 0), { from: 0, to: 0.5 });
  assert.deepEqual(zoomed({ from: 0.5, to: 1 }, 4, year), whole);
  assert.deepEqual(moved({ from: 0.5, to: 0.75 }, 5), { from: 0.75, to: 1 });
});

test("a week is the least, and a short axis is shown as a whole", () => {
  const { from, to } = zoomed(whole, 0.0001, year);
  assert.ok(Math.abs((to - from) * 365 - 7) < 1e-9);
  assert.deepEqual(zoomed(whole, 0.1, { days: 3 }), whole);
});

test("what is looked for comes into view", () => {
  const view = { from: 0.2, to: 0.4 };
  assert.equal(showing(view, 0.3), view);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (at) => {
      const { from, to } = showing(view, at);
      assert.ok(from <= at && at <= to && from >= 0 && to <= 1);
    }),
  );
});
