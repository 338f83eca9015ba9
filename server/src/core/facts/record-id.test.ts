import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isRecordId, recordIdFrom } from "./record-id.ts";

test("letters, digits and _ of any script begin an id; some marks may follow", () => {
  for (const id of [
    "antara-2026",
    "8666d1bd33a3fd6d",
    "smith:2020.a",
    "флорес",
    "_x",
    "a+b/c@d",
    "हिंदी",
    "a".repeat(128),
  ]) {
    assert.ok(isRecordId(id), id);
  }
  for (const id of ["", "-a", ".a", "a b", "a,b", "a'b", "a\n", "a".repeat(129), "(a)"]) assert.ok(!isRecordId(id), id);
});

test("a name becomes an id that can be read", () => {
  const expected = {
    "Treaty 2025": "treaty-2025",
    "Treaty (2025)": "treaty-2025",
    "O'Brien & Sons": "o-brien-sons",
    "  Елена  Ivanova ": "елена-ivanova",
    "— …": undefined,
    "": undefined,
    "U.S. Steel.": "u.s.-steel",
  };
  for (const [name, id] of Object.entries(expected)) assert.equal(recordIdFrom(name), id);
});

test("what is made of a name is an id", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (name) => isRecordId(recordIdFrom(name) ?? "x")));
});
