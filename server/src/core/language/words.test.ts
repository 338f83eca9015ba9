import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldWord, splitWords } from "./words.ts";

const pieces = (text: string): readonly string[] => splitWords(text).map(({ folded, kind }) => `${kind}:${folded}`);

test("letters, digits and marks are parted in every script", () => {
  assert.deepEqual(pieces("Мая 22nd, 2021"), ["word:мая", "number:22", "word:nd", "mark:,", "number:2021"]);
});

test("apostrophes part words, whichever is typed", () => {
  for (const apostrophe of ["'", "’", "ʼ", "‘"]) {
    assert.deepEqual(pieces(`Jum${apostrophe}at`), ["word:jum", "mark:'", "word:at"]);
  }
});

test("accents, composed or not, and case do not count", () => {
  assert.equal(foldWord("MIÉRCOLES"), "miercoles");
  assert.equal(foldWord("mie\u0301rcoles"), "miercoles");
  assert.equal(foldWord("–"), "-");
});

test("an empty line is a break, a line end is not", () => {
  assert.deepEqual(pieces("a\nb\r\n \r\nc"), ["word:a", "word:b", "break:\r\n \r\n", "word:c"]);
});

test("the pieces cover all but the white space, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let end = 0;
      for (const { span } of splitWords(text)) {
        assert.match(text.slice(end, span.start), /^\s*$/);
        assert.ok(span.start < span.end);
        end = span.end;
      }
      assert.match(text.slice(end), /^\s*$/);
    }),
    { numRuns: 300 },
  );
});

test("the quick way for ASCII gives what the regular expression gives", () => {
  const piece = /((?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*)|((?:(?![\u02B9-\u02BF])[\p{L}\p{M}])+)|(\p{Nd}+)|\S/gu;
  const unit = fc.oneof(
    fc.constantFrom(..."aZ09é\u0301ж٣ʼ`'-.,\u007f \n\r\t\u00a0"),
    fc.string({ unit: "binary", maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join("");
      assert.deepEqual(
        splitWords(text).map(({ span, folded }) => [span.start, span.end, folded]),
        Array.from(text.matchAll(piece), ({ 0: found, index }) => [index, index + found.length, foldWord(found)]),
      );
    }),
    { numRuns: 500 },
  );
});
