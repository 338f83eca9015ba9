import assert from "node:assert/strict";
import { test } from "node:test";
import { quotedSpans } from "./quoted-spans.ts";

const quoted = (text: string) => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

test("the marks of all languages, and an open one", () => {
  assert.deepEqual(quoted('He said "a" and "b".'), ['"a"', '"b"']);
  assert.deepEqual(quoted("“a” „b“ «c»"), ["“a”", "„b“", "«c»"]);
  assert.deepEqual(quoted("He said “a and"), ["“a and"]);
  assert.deepEqual(quoted("none, it's"), []);
});
