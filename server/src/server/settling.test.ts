import assert from "node:assert/strict";
import { test } from "node:test";
import type { Progress } from "#core/check/check.ts";
import { Settling } from "./settling.ts";

/** Time that passes only where the test says so. */
class Clock {
  #now = 0;
  #due: { at: number; work: () => void }[] = [];
  gaveWay = 0;

  now = (): number => this.#now;
  giveWay = (): number => this.gaveWay++;

  after(milliseconds: number, work: () => void): () => void {
    const entry = { at: this.#now + milliseconds, work };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  }

  /** Work takes time, and nothing else is run meanwhile. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Runs what is due until so many milliseconds later. */
  wait(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#due = this.#due.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.work();
    }
    this.#now = Math.max(this.#now, end);
  }

  #next(end: number) {
    const [first] = this.#due.toSorted((a, b) => a.at - b.at);
    return first !== undefined && first.at <= end ? first : undefined;
  }
}

/** @param stretches how long each of the rules takes, in milliseconds; the last is done */
function settlingOf(stretches: number[]) {
  const clock = new Clock();
  const ran: number[] = [];
  const work = (): Progress => {
    ran.push(clock.now());
    clock.pass(stretches.shift() ?? 0);
    return stretches.length === 0 ? "done" : "busy";
  };
  const told: boolean[] = [];
  const settling = new Settling(clock, { work }, (isDone) => told.push(isDone));
  return { clock, settling, ran, told };
}

test("rules are run once nothing else is waiting", () => {
  const { clock, settling, ran, told } = settlingOf([1]);
  settling.changed();
  assert.deepEqual(ran, []);
  clock.wait(0);
  assert.deepEqual([ran, told], [[0], [true]]);
});

test("an answer goes out before rules are run", () => {
  const { clock, settling, ran } = settlingOf([1]);
  settling.changed();
  settling.answered();
  clock.wait(1);
  assert.deepEqual(ran, []);
  clock.wait(1);
  assert.deepEqual(ran, [2]);
});

test("an answer between two stretches holds up the second", () => {
  const { clock, settling, ran, told } = settlingOf([15, 1]);
  settling.changed();
  clock.after(0, () => settling.answered());
  clock.wait(20);
  assert.deepEqual([ran, told], [[0, 17], [true]]);
});

test("who asks without end does not keep rules from being run", () => {
  const { clock, settling, ran } = settlingOf([1]);
  settling.changed();
  for (let i = 0; i < 100; i++) {
    settling.answered();
    clock.wait(1);
  }
  assert.deepEqual(ran, [11]);
});

test("an answer makes no rules due", () => {
  const { clock, settling, ran } = settlingOf([1]);
  settling.changed();
  clock.wait(5);
  settling.answered();
  clock.wait(100);
  assert.deepEqual(ran, [0]);
});

for (const [took, times] of [
  [1, 0],
  [5, 1],
] as const) {
  test(`the editor ${times ? "goes" : "need not go"} first where the last stretch took ${took} ms`, () => {
    const { clock, settling, ran } = settlingOf([took]);
    settling.changed();
    clock.wait(100);
    settling.changed();
    clock.wait(100);
    assert.equal(ran.length, 2);
    assert.equal(clock.gaveWay, times);
  });
}

test("after the end nothing is run", () => {
  const { clock, settling, ran } = settlingOf([1]);
  settling.changed();
  settling.end();
  settling.answered();
  clock.wait(100);
  assert.deepEqual(ran, []);
});
