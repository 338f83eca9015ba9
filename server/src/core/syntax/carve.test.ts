import assert from "node:assert/strict";
import { test } from "node:test";
import { carvePart, carveRecords } from "./carve.ts";

test("records do not overlap, also where the parser found one in another", () => {
  const { records, starts } = carveRecords("events:\n  events:\n:");
  assert.ok(records.length > 1);
  for (const [i, { text }] of records.entries()) {
    assert.ok((starts.at(i) ?? 0) + text.length <= (starts.at(i + 1) ?? Number.POSITIVE_INFINITY));
  }
});

test("what has no record is the file's: its spans count from the start of the file", () => {
  const text = "title: A\n---\nevents: none\n";
  const { problems } = carveRecords(text);
  assert.deepEqual(
    problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`),
    ["MULTIPLE_DOCS ---", "RECORDS_DUE none"],
  );
});

test("a part that needs an anchor of the rest is left to the whole", () => {
  const text = "actors: {a: *who}\n";
  assert.equal(
    carvePart(text, (name) => name === "who"),
    undefined,
  );
  assert.deepEqual(
    carvePart(text, () => false)?.records[0]?.problems.map(({ code }) => code),
    ["QUOTE_NEEDED"],
  );
});
