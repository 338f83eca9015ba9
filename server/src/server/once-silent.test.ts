import assert from "node:assert/strict";
import { test } from "node:test";
import { Clock } from "#testing/clock.ts";
import { onceSilent } from "./once-silent.ts";

/** @param comesIn whether something has come in by then, in milliseconds */
function begun(comesIn: (now: number) => boolean) {
  const clock = new Clock();
  let pieces = 0;
  const heard = () => (comesIn(clock.now()) ? ++pieces : pieces);
  const ran: number[] = [];
  const callOff = onceSilent({ now: clock.now, after: clock.after, heard }, () => ran.push(clock.now()));
  return { clock, ran, callOff };
}

test("where nothing comes in work goes on at once", () => {
  const { clock, ran } = begun(() => false);
  assert.deepEqual(ran, []);
  clock.wait(0);
  assert.deepEqual(ran, [0]);
});

test("what is coming in comes first", () => {
  const { clock, ran } = begun((now) => now <= 7);
  clock.wait(100);
  assert.deepEqual(ran, [8]);
});

test("who sends without end does not hold up the work for ever", () => {
  const { clock, ran } = begun(() => true);
  clock.wait(1_000);
  assert.deepEqual(ran, [251]);
});

test("a machine that hears nothing lets the work go on", () => {
  const clock = new Clock();
  const ran: number[] = [];
  onceSilent({ now: clock.now, after: clock.after }, () => ran.push(clock.now()));
  clock.wait(0);
  assert.deepEqual(ran, [0]);
});

test("what is called off is not done, before it listened and after", () => {
  for (const wait of [0, 3]) {
    const { clock, ran, callOff } = begun((now) => now < 10);
    if (wait > 0) clock.wait(wait);
    callOff();
    clock.wait(100);
    assert.deepEqual(ran, []);
  }
});
