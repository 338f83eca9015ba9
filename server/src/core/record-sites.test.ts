import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { placeOf, spanAt } from "./record-sites.ts";

test("places are the spans they were made of, also far down in a long record", () => {
  const span = fc.record({ start: fc.nat(2 ** 31), length: fc.nat(2 ** 16 - 1) });
  fc.assert(
    fc.property(fc.array(span), (written) => {
      const spans = written.map(({ start, length }) => ({ start, end: start + length }));
      const places = spans.map(placeOf).join("");
      assert.deepEqual(
        spans.map((_, i) => spanAt(places, i)),
        spans,
      );
    }),
  );
});
