import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseFile } from "./parse-file.ts";
import { spanInScalar } from "./span-in-scalar.ts";

/** The source of the first occurrence of a word in the value of `title`. */
function written(source: string, word: string): string {
  const record = parseFile(source).records.find(({ name }) => name === "title");
  const node = record?.read().value;
  assert.ok(node?.kind === "scalar", source);
  const start = node.text.indexOf(word);
  assert.ok(start >= 0, `'${word}' is not in '${node.text}'`);
  const span = spanInScalar(source, node, { start, end: start + word.length });
  return (record?.text ?? "").slice(span.start, span.end);
}

test("a part of a scalar is found in the source, in every style", () => {
  assert.equal(written("title: on Monday, again\n", "Monday"), "Monday");
  assert.equal(written("title: 'don''t on Monday'\n", "Monday"), "Monday");
  assert.equal(written("title: 'don''t on Monday'\n", "don't"), "don''t");
  assert.equal(written('title: "a \\"b\\" \\u00e9\\U0001F600 Monday"\n', "Monday"), "Monday");
  assert.equal(written("title: one\n  two\n\n  three Monday\n", "Monday"), "Monday");
  assert.equal(written("title: |\n    one\n      two\n\n    Monday\n", "Monday"), "Monday");
  assert.equal(written("title: >-  # a comment\n  one\n  two\n\n  Monday\n", "Monday"), "Monday");
  assert.equal(written('title: "one\\\n   two\\\n   Monday"\n', "Monday"), "Monday");
  assert.equal(written("title: one\r\n  two Monday\r\n", "two Monday"), "two Monday");
  assert.equal(written("title: one two\n  Monday\n", "two Monday"), "two\n  Monday");
});

test("an alias is meant as a whole", () => {
  assert.equal(written("language: &a on Monday\ntitle: *a\n", "Monday"), "*a");
});

test("a word of any text is found, however it is quoted", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }), (words) => {
      const source = `title: ${JSON.stringify([...words, "Monday"].join(" "))}\n`;
      assert.equal(written(source, "Monday"), "Monday");
    }),
    { numRuns: 200 },
  );
});
