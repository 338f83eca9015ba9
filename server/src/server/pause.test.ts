import assert from "node:assert/strict";
import { test } from "node:test";
import { Clock } from "#testing/clock.ts";
import { Pause } from "./pause.ts";

function start(longest?: number) {
  const clock = new Clock();
  const done: number[] = [];
  const pause = new Pause(clock, 50, () => done.push(clock.now()), longest);
  const pass = (milliseconds: number) => {
    clock.pass(milliseconds);
    clock.wait(0);
  };
  return { pass, done, pause };
}

test("what begins anew is put off", () => {
  const { pass, done, pause } = start();
  for (let i = 0; i < 20; i++) {
    pause.begin();
    pass(40);
  }
  assert.deepEqual(done, []);
  pass(10);
  assert.deepEqual(done, [810]);
  pass(1000);
  assert.equal(done.length, 1);
});

test("it is put off for no longer than that, counted from the first time after it was done", () => {
  const { pass, done, pause } = start(100);
  for (let i = 0; i < 8; i++) {
    pause.begin();
    pass(40);
  }
  assert.deepEqual(done, [120, 240]);
  pause.end();
  pass(1000);
  assert.equal(done.length, 2, "called off");
});
