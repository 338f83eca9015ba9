import assert from "node:assert/strict";
import { test } from "node:test";
import type { Host } from "#workspace/host.ts";
import { Pause } from "./pause.ts";

/** A clock that is moved by hand. */
class Clock {
  #time = 0;
  #due: { at: number; work: () => void }[] = [];

  now = () => this.#time;

  after = (milliseconds: number, work: () => void) => {
    const one = { at: this.#time + milliseconds, work };
    this.#due.push(one);
    return () => {
      this.#due = this.#due.filter((other) => other !== one);
    };
  };

  pass(milliseconds: number): void {
    this.#time += milliseconds;
    const due = this.#due.filter(({ at }) => at <= this.#time);
    this.#due = this.#due.filter(({ at }) => at > this.#time);
    for (const { work } of due) work();
  }
}

function start(longest?: number) {
  const clock = new Clock();
  const done: number[] = [];
  const pause = new Pause(clock as unknown as Host, 50, () => done.push(clock.now()), longest);
  return { clock, done, pause };
}

test("what begins anew is put off", () => {
  const { clock, done, pause } = start();
  for (let i = 0; i < 20; i++) {
    pause.begin();
    clock.pass(40);
  }
  assert.deepEqual(done, []);
  clock.pass(10);
  assert.deepEqual(done, [810]);
  clock.pass(1000);
  assert.equal(done.length, 1);
});

test("it is put off for no longer than that, counted from the first time after it was done", () => {
  const { clock, done, pause } = start(100);
  for (let i = 0; i < 8; i++) {
    pause.begin();
    clock.pass(40);
  }
  assert.deepEqual(done, [120, 240]);
  pause.end();
  clock.pass(1000);
  assert.equal(done.length, 2, "called off");
});
