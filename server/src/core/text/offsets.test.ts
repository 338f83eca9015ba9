import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Offsets } from "./offsets.ts";

const ascending = (steps: readonly number[], from = 0): number[] => {
  let last = from;
  return steps.map((step) => (last += step));
};

const steps = fc.array(fc.nat(5), { maxLength: 12 });
const edit = fc.record({ first: fc.nat(12), removed: fc.nat(4), steps, by: fc.integer({ min: -3, max: 9 }) });

test("numbers are replaced and those behind are moved, as in a list", () => {
  fc.assert(
    fc.property(steps, fc.array(edit, { maxLength: 8 }), (start, edits) => {
      let list = ascending(start);
      const offsets = new Offsets(list);
      for (const { first: at, removed: most, steps: added, by } of edits) {
        const first = Math.min(at, list.length);
        const removed = Math.min(most, list.length - first);
        const now = ascending(added, list[first - 1]);
        list = [...list.slice(0, first), ...now, ...list.slice(first + removed).map((number) => number + by)];
        offsets.replace(first, removed, now, by);
        assert.deepEqual([...offsets], list);
        assert.equal(offsets.length, list.length);
        assert.deepEqual(
          list.map((_, i) => offsets.at(i)),
          list,
        );
      }
      assert.equal(offsets.at(list.length), undefined);
      assert.equal(offsets.at(-1), undefined);
    }),
  );
});

test("the last number at or before a value is found, also where an edit has moved what follows", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 }), fc.nat(11), (start, at) => {
      const list = ascending(start);
      const offsets = new Offsets(list);
      const first = Math.min(at, list.length - 1);
      offsets.replace(first, 1, [list[first] ?? 0], 2);
      const now = [...offsets];
      for (let value = -1; value < 70; value++)
        assert.equal(
          offsets.lastAtOrBefore(value),
          Math.max(
            0,
            now.findLastIndex((number) => number <= value),
          ),
        );
    }),
  );
});

test("of no numbers none is found", () => {
  assert.equal(new Offsets([]).lastAtOrBefore(3), 0);
  assert.deepEqual([...new Offsets([])], []);
});
