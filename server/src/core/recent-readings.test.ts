import assert from "node:assert/strict";
import { test } from "node:test";
import { RecentReadings } from "./recent-readings.ts";

test("the oldest are let go when there is too much, the last one never", () => {
  const forgotten: number[] = [];
  const readings = new RecentReadings(10);
  const add = (name: number, size: number) => readings.add({ forget: () => forgotten.push(name) }, size);
  add(1, 4);
  add(2, 6);
  assert.deepEqual(forgotten, []);
  add(3, 1);
  assert.deepEqual(forgotten, [1]);
  add(4, 100);
  assert.deepEqual(forgotten, [1, 2, 3]);
  for (let name = 5; name < 5_000; name++) add(name, 5);
  assert.deepEqual(forgotten.length, 4_997);
});
