import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { listOf, type OneOrMore, withItem, withItemInOrder, withoutItems } from "./one-or-more.ts";

class Item {
  readonly rank: number;

  constructor(rank: number) {
    this.rank = rank;
  }
}

const isBefore = (a: Item, b: Item): boolean => a.rank < b.rank;
const ranks = (items: OneOrMore<Item>): number[] => listOf(items).map(({ rank }) => rank);

test("one item is no list, and what is left of a list of two is none either", () => {
  const [first, second] = [new Item(1), new Item(2)];
  const both = withItem(withItem<Item>(undefined, first), second);
  assert.equal(withItem<Item>(undefined, first), first);
  assert.deepEqual(ranks(both), [1, 2]);
  assert.equal(withoutItems(both, new Set([first])), second);
  assert.equal(withoutItems(second, new Set([second])), undefined);
  assert.equal(withoutItems(second, new Set([first])), second);
});

test("items that come in any order stand in order, and go", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200), { maxLength: 60 }), fc.array(fc.nat(200)), (come, go) => {
      const items = come.map((rank) => new Item(rank));
      const all = items.reduce<OneOrMore<Item>>((list, item) => withItemInOrder(list, item, isBefore), undefined);
      const sorted = come.toSorted((a, b) => a - b);
      assert.deepEqual(ranks(all), sorted);
      const gone = new Set(items.filter(({ rank }) => go.includes(rank)));
      assert.deepEqual(
        ranks(withoutItems(all, gone)),
        sorted.filter((rank) => !go.includes(rank)),
      );
    }),
  );
});
