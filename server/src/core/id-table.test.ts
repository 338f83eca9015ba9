import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "#testing/random.ts";
import { IdTable } from "./id-table.ts";

const made = (id: string) => ({ id });

test("an item is found by its id, also by one that is another string", () => {
  const table = new IdTable();
  const item = table.getOrAdd("summit-2025", made);
  assert.equal(table.get("a summit-2025".slice(2)), item);
  assert.equal(table.getOrAdd("summit-2025", made), item);
  assert.equal(table.get("summit"), undefined);
});

test("the empty id is an id", () => {
  const table = new IdTable();
  const item = table.getOrAdd("", made);
  assert.equal(table.get(""), item);
});

test("what is not there need not be deleted", () => {
  const table = new IdTable();
  table.getOrAdd("a", made);
  table.delete("b");
  assert.deepEqual([...table], [{ id: "a" }]);
});

test("it does what a Map does, whatever comes and goes", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const random = new Random(seed);
    const [table, map] = [new IdTable(), new Map<string, { id: string }>()];
    const most = random.of([3, 10, 40, 1000]);
    for (let i = 0; i < 3000; i++) {
      const id = `id-${random.below(most)}`;
      if (random.below(5) < 2) {
        table.delete(id);
        map.delete(id);
      } else map.set(id, table.getOrAdd(id, made));
      const other = `id-${random.below(most)}`;
      assert.equal(table.get(other), map.get(other), `seed ${seed}, step ${i}`);
    }
    const inOrder = (items: Iterable<{ id: string }>) => [...items].map(({ id }) => id).sort();
    assert.deepEqual(inOrder(table), inOrder(map.values()), `seed ${seed}`);
  }
});
