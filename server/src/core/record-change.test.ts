import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { AnyRecord } from "./record.ts";
import { changeBetween, combined, noChange } from "./record-change.ts";

const made = new Map<string, AnyRecord>();
const recordOf = (name: string): AnyRecord => {
  const record = made.get(name) ?? ({ kind: "setting", name, definitions: [], references: [] } as unknown as AnyRecord);
  made.set(name, record);
  return record;
};
const version = fc.subarray([..."abcdefgh"]).map((names) => names.map(recordOf));
const sets = ({ added, removed }: typeof noChange) => ({ added: new Set(added), removed: new Set(removed) });

test("several changes are one", () => {
  fc.assert(
    fc.property(fc.array(version, { minLength: 2, maxLength: 6 }), (versions) => {
      const [first = [], ...later] = versions;
      let change = noChange;
      let before = first;
      for (const after of later) {
        change = combined(change, changeBetween(before, after));
        before = after;
      }
      const added = before.filter((record) => !first.includes(record));
      const gone = first.filter((record) => !before.includes(record));
      assert.deepEqual(sets(change), sets({ added, removed: gone }));
    }),
  );
});
