import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ByDay } from "./by-day.ts";
import { type Days, latest } from "./nearness.ts";

const day = fc.integer({ min: -20, max: 20 });
const span = fc.tuple(day, fc.nat(9)).map(([first, length]): Days => ({ first, last: first + length }));
const point = day.map((first): Days => ({ first, last: first }));
const begun = day.map((first): Days => ({ first, last: Number.POSITIVE_INFINITY }));
const undated = fc.constant(null).map((): Days => ({ first: Number.NaN, last: Number.NaN }));
const thing = fc.oneof({ weight: 6, arbitrary: point }, span, begun, undated);
const things = fc.array(thing, { maxLength: 30 });

const distance = ({ first, last }: Days, around: Days): number => Math.max(around.first - last, first - around.last);

test("what is not among the nearest is farther away", () => {
  const around = fc.oneof(point, span, begun, fc.constant(latest));
  const least = fc.constantFrom(Number.NEGATIVE_INFINITY, 0, 4);
  fc.assert(
    fc.property(
      things,
      things,
      around,
      fc.integer({ min: 1, max: 12 }),
      least,
      (start, added, when, about, atLeast) => {
        const list = new ByDay(start);
        for (const one of added) list.add(one);
        const removed = new Set([...start, ...added].filter((_, i) => i % 3 === 0));
        for (const one of removed) list.remove(one);
        const left = [...start, ...added].filter((one) => !removed.has(one));
        const { near, undated: others, within } = list.nearest(when, about, atLeast);
        const dated = left.filter(({ first }) => !Number.isNaN(first));
        assert.deepEqual(new Set(others), new Set(left.filter((one) => !dated.includes(one))));
        assert.deepEqual(new Set(near), new Set(dated.filter((one) => distance(one, when) <= within)));
        assert.equal(near.length, new Set(near).size);
        assert.ok(within >= atLeast);
        assert.ok(near.length >= Math.min(about, dated.length), `${near.length} of ${about}`);
      },
    ),
  );
});

test("of very many no more are found than are wanted, but for those of the same day", () => {
  const all = Array.from({ length: 20_000 }, (_, i): Days => ({ first: i >> 1, last: i >> 1 }));
  const list = new ByDay(all);
  for (const when of [{ first: 5_000, last: 5_002 }, { first: 0, last: 0 }, latest]) {
    const { near } = list.nearest(when, 401, Number.NEGATIVE_INFINITY);
    assert.ok(near.length >= 401 && near.length <= 404, String(near.length));
  }
});

test("what lasts is found from a sample", () => {
  const all = Array.from({ length: 20_000 }, (_, i): Days => ({ first: i, last: i + 1 }));
  const { near } = new ByDay(all).nearest({ first: 5_000, last: 5_000 }, 400, 0);
  assert.ok(near.length >= 300 && near.length <= 600, String(near.length));
});
