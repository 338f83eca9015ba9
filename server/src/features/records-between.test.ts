import assert from "node:assert/strict";
import { test } from "node:test";
import type { Span } from "#core/text/span.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { recordsBetween } from "./records-between.ts";

const text = "events:\n  a: {date: 2025}\n  b: {date: 2024}\n  c: {date: 2023}\nactors:\n";

function idsBetween(span?: Span): (string | undefined)[] {
  const file = dossierOf(new Map([["a", text]]), []).files.get("a");
  assert.ok(file);
  return [...recordsBetween(file, span)].map(({ record, start }) => {
    assert.equal(start, file.startOf(record));
    return record.id?.value;
  });
}

const around = (first: string, last = first): Span => ({
  start: text.indexOf(first),
  end: text.indexOf(last) + last.length,
});

test("the records that a span touches, and no others", () => {
  assert.deepEqual(idsBetween(), ["a", "b", "c"]);
  assert.deepEqual(idsBetween(around("2024")), ["b"]);
  assert.deepEqual(idsBetween(around("2025", "2024")), ["a", "b"]);
  assert.deepEqual(idsBetween({ start: 0, end: 3 }), []);
  assert.deepEqual(idsBetween({ start: 9999, end: 9999 }), ["c"]);
});
