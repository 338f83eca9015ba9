import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePlace } from "./quotation-hints.ts";

test("a number is a line, with p before it a paragraph", () => {
  assert.deepEqual(parsePlace(" 12 "), { line: 12 });
  assert.deepEqual(parsePlace("p7"), { paragraph: 7 });
  assert.deepEqual(parsePlace("P 7"), { paragraph: 7 });
  for (const text of ["", "p", "7p", "line 7", "-1", "1.5", "9".repeat(20)])
    assert.equal(parsePlace(text), undefined, text);
});
