import assert from "node:assert/strict";
import { test } from "node:test";
import { scaleOf } from "./scale.ts";
import { ticksIn, xOf } from "./ticks.ts";

const widthOf = (label: string) => label.length * 7;
const dayOf = (text: string) => Date.parse(text) / 86_400_000;
const whole = { from: 0, to: 1, width: 1000 };

test("years, months and days, as there is room", () => {
  const labels = (days: readonly string[], window = whole) =>
    ticksIn(scaleOf(days.map(dayOf)), window, "en-GB", widthOf).map(({ label }) => label);
  const years = Array.from({ length: 10 }, (_, i) => `${2016 + i}-03-01`);
  assert.deepEqual(labels(years).slice(0, 3), ["2016", "2017", "2018"]);
  assert.deepEqual(labels(["2025-01-01", "2025-02-10", "2025-04-01", "2025-06-01"]).slice(0, 2), [
    "Jan 2025",
    "Feb 2025",
  ]);
  assert.ok(labels(["2025-01-01", "2025-01-03"]).includes("2 Jan 2025"));
});

test("labels never overlap, also where time was cut out", () => {
  const scale = scaleOf(["1823-01-01", "1999-01-02", "1999-05-02", "2024-01-01", "2025-01-01"].map(dayOf));
  for (const width of [200, 500, 3000]) {
    const ticks = ticksIn(scale, { from: 0, to: 1, width }, "id", widthOf);
    for (const [i, { x }] of ticks.entries()) {
      const before = ticks[i - 1];
      if (before) assert.ok(before.x + widthOf(before.label) < x, `${before.label} at ${width}`);
    }
  }
});

test("a window shows its part of the axis", () => {
  const scale = scaleOf([0, 10, 20, 30, 40, 50]);
  assert.ok(Math.abs(xOf(scale, { from: 0.5, to: 1, width: 100 }, 25.5)) < 1e-9);
  assert.equal(xOf(scale, whole, 1e6), 1000);
});
