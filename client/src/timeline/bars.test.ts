import assert from "node:assert/strict";
import { test } from "node:test";
import { barOf } from "./bars.ts";
import { scaleOf } from "./scale.ts";

const scale = scaleOf([0, 20, 40, 60, 80, 99]);
const window = { from: 0, to: 1, width: scale.days * 10 }; // ten pixels a day
const near = (actual: number | undefined, days: number) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - (days - scale.first) * 10) < 1e-6, `${actual} for day ${days}`);

test("a day is a day long, and certain", () => {
  const bar = barOf([10, 10, 10, 10], scale, window);
  near(bar.from, 10);
  near(bar.to, 11);
  assert.equal(bar.isDay, true);
});

test("of a month no day is certain", () => {
  const bar = barOf([10, 40, 10, 40], scale, window);
  near(bar.to, 41);
  assert.equal(bar.certain, undefined);
  assert.equal(bar.isDay, false);
});

test("what lasted is certain between its ends, and possible around them", () => {
  const bar = barOf([10, 20, 30, 40], scale, window);
  near(bar.certain?.[0], 20);
  near(bar.certain?.[1], 31);
  near(bar.from, 10);
  near(bar.to, 41);
});

test("open ends run to the ends of the axis", () => {
  const bar = barOf([null, null, 5, null], scale, window);
  assert.deepEqual([bar.from, bar.to, bar.certain], [0, window.width, undefined]);
  assert.ok(bar.isOpenBefore && bar.isOpenAfter && !bar.isDay);
});
