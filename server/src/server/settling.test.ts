import assert from "node:assert/strict";
import { test } from "node:test";
import type { Progress } from "#core/check/check.ts";
import { Clock } from "#testing/clock.ts";
import { Settling } from "./settling.ts";

/**
 * @param stretches how long each of the rules takes, in milliseconds; the last is done
 * @param comesIn whether pieces of a long message come in at that time
 */
function settlingOf(stretches: number[], comesIn = (_now: number) => false) {
  const clock = new Clock();
  const ran: number[] = [];
  const work = (): Progress => {
    ran.push(clock.now());
    clock.pass(stretches.shift() ?? 0);
    return stretches.length === 0 ? "done" : "busy";
  };
  let [gaveWay, pieces] = [0, 0];
  const heard = () => (comesIn(clock.now()) ? ++pieces : pieces);
  const host = { now: clock.now, after: clock.after, giveWay: () => gaveWay++, heard };
  const told: boolean[] = [];
  const settling = new Settling(host, { work }, (isDone) => told.push(isDone));
  return { clock, settling, ran, told, gaveWay: () => gaveWay };
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

test("a text that is coming in comes before the next stretch, but not before the first", () => {
  const { clock, settling, ran } = settlingOf([15, 1], (now) => now < 40);
  settling.changed();
  clock.wait(100);
  assert.deepEqual(ran, [0, 40]);
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
    const { clock, settling, ran, gaveWay } = settlingOf([took]);
    settling.changed();
    clock.wait(100);
    settling.changed();
    clock.wait(100);
    assert.equal(ran.length, 2);
    assert.equal(gaveWay(), times);
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
