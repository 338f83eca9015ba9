import assert from "node:assert/strict";
import { test } from "node:test";
import { type Reading, RecentReadings } from "./recent-readings.ts";

class TestReading implements Reading {
  usedAt = 0;
  isThere = true;
  forget() {
    this.isThere = false;
  }
}

const isThere = (readings: readonly TestReading[]) => readings.map((reading) => reading.isThere);

test("the oldest are let go when there is too much, the last one never", () => {
  const recent = new RecentReadings(10);
  const readings = Array.from({ length: 5_000 }, () => new TestReading());
  const add = (i: number, size: number) => recent.add(readings[i] as TestReading, size);
  add(0, 4);
  add(1, 6);
  assert.deepEqual(isThere(readings.slice(0, 2)), [true, true]);
  add(2, 1);
  assert.deepEqual(isThere(readings.slice(0, 3)), [false, true, true]);
  add(3, 100);
  assert.deepEqual(isThere(readings.slice(0, 4)), [false, false, false, true]);
  for (let i = 4; i < readings.length; i++) add(i, 5);
  assert.deepEqual(isThere(readings).lastIndexOf(false), readings.length - 3);
});

test("what is used again later gets another turn, what is used at once does not", () => {
  const recent = new RecentReadings(50);
  const [often, once] = [new TestReading(), new TestReading()];
  recent.add(often, 1);
  recent.add(once, 1);
  once.usedAt = recent.now;
  for (let i = 0; i < 500; i++) {
    if (i % 10 === 0) often.usedAt = recent.now;
    recent.add(new TestReading(), 1);
  }
  assert.deepEqual(isThere([often, once]), [true, false]);
  for (let i = 0; i < 150; i++) recent.add(new TestReading(), 1);
  assert.deepEqual(isThere([often]), [false]);
});
