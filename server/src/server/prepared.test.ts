import assert from "node:assert/strict";
import { test } from "node:test";
import { CancellationTokenSource } from "vscode-languageserver";
import { prepared } from "./prepared.ts";

/** Each look at the clock takes a millisecond; what is put off is done when the test says so. */
function start(steps: number) {
  const due: (() => void)[] = [];
  let [time, revision, begun, done] = [0, 1, 0, 0];
  const after = (_: number, work: () => void) => {
    due.push(work);
    return () => undefined;
  };
  const host = { now: () => ++time, after };
  const cancel = new CancellationTokenSource();
  const work = {
    revision: () => revision,
    *begin() {
      begun++;
      for (let i = 0; i < steps; i++) yield done++;
    },
  };
  const ready = prepared(work, host, cancel.token);
  const go = async () => {
    due.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ready, go, cancel, edit: () => revision++, due, told: () => ({ begun, done }) };
}

test("what takes one stretch is done at once", () => {
  const { ready, told } = start(10);
  assert.equal(ready, undefined);
  assert.deepEqual(told(), { begun: 1, done: 10 });
});

test("what takes longer is done a stretch at a time", async () => {
  const { ready, go, told, due } = start(40);
  const counts = [told().done];
  for (; due.length > 0; counts.push(told().done)) await go();
  await ready;
  assert.deepEqual(counts, [15, 30, 40]);
});

test("with another revision it begins anew", async () => {
  const { ready, go, edit, told, due } = start(40);
  edit();
  while (due.length > 0) await go();
  await ready;
  assert.deepEqual(told(), { begun: 2, done: 15 + 40 });
});

test("what nobody waits for any more is not gone on with", async () => {
  const { ready, go, cancel, told } = start(40);
  cancel.cancel();
  await go();
  await ready;
  assert.deepEqual(told(), { begun: 1, done: 15 });
});
