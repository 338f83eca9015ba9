import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { searchApproximately } from "./approximate-search.ts";

const found = (text: string, pattern: string, mostErrors: number): readonly (readonly [string, number])[] =>
  searchApproximately(text, pattern, mostErrors).map(
    ({ start, end, errors }) => [text.slice(start, end), errors] as const,
  );

test("the nearest part of the text is found", () => {
  const text = "what follows: the harbour was opened on Monday, and the harbour will close";
  assert.deepEqual(found(text, "harbour was openend on", 3), [["harbour was opened on", 1]]);
  assert.deepEqual(found(text, "harbour was never opened", 3), []);
  assert.deepEqual(found(text, "harbour was never opened", 6), [["harbour was opened", 6]]);
  assert.deepEqual(found(text, "", 3), []);
});

test("a passage is found in a long text, wherever it stands", () => {
  const filler = Array.from({ length: 4000 }, (_, index) => `word${(index * 7919) % 1009} and`).join(" ");
  const pattern = "the mayor said that nobody had asked her about the harbour";
  for (const place of [0, 20_001, filler.length]) {
    const text = `${filler.slice(0, place)} the mayor said that nobody asked her about a harbour ${filler.slice(place)}`;
    assert.equal(found(text, pattern, 14)[0]?.[0], "the mayor said that nobody asked her about a harbour");
  }
});

test("matches are as near as they say, and none is nearer", () => {
  const letters = (maxLength: number) =>
    fc.string({ unit: fc.constantFrom("a", "b", "c", " "), minLength: 4, maxLength });
  fc.assert(
    fc.property(letters(24), letters(8), fc.nat(4), (text, pattern, mostErrors) => {
      const matches = searchApproximately(text, pattern, mostErrors);
      for (const { start, end, errors } of matches) {
        assert.equal(distance(text.slice(start, end), pattern), errors);
        assert.ok(errors <= mostErrors);
      }
      const nearest = nearestDistance(text, pattern);
      const sharesRun = Array.from(pattern.slice(3), (_, at) => pattern.slice(at, at + 4)).some((run) =>
        text.includes(run),
      );
      if (sharesRun && nearest <= mostErrors) assert.equal(matches[0]?.errors, nearest);
    }),
    { numRuns: 300 },
  );
});

function nearestDistance(text: string, pattern: string): number {
  let nearest = pattern.length;
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      nearest = Math.min(nearest, distance(text.slice(start, end), pattern));
    }
  }
  return nearest;
}
