import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tokenize } from "./tokens.ts";

const tokens = (text: string): readonly string[] => {
  const sequence = tokenize(text);
  return Array.from({ length: sequence.length }, (_, index) => sequence.token(index));
};

test("words of every script, numbers with their separators, and signs that count", () => {
  assert.deepEqual(tokens("„Wir wollen das nicht“, sagte er."), ["wir", "wollen", "das", "nicht", "sagte", "er"]);
  assert.deepEqual(tokens("total $5,5 miliar, 51% dari 1.000."), [..."total $ 5,5 miliar 51 % dari 1.000".split(" ")]);
  assert.deepEqual(tokens("В 2021-м году"), ["в", "2021", "м", "году"]);
  assert.deepEqual(tokens("l’accord Jum'at"), ["l", "accord", "jum", "at"]);
  assert.deepEqual(tokens("我们 not ไม่"), ["我", "们", "not", "ไ", "ม่"]);
});

test("a minus belongs to a number, a dash does not", () => {
  assert.deepEqual(tokens("(−5) 21-23 21 -23 pada –5 a - 5"), [..."-5 21 23 21 23 pada -5 a 5".split(" ")]);
});

test("a word broken at the end of a line can be read both ways", () => {
  const text = tokenize("kerja sama kapal-\nkapal dan koope-\nrasi");
  assert.equal(text.words, " kerja sama kapal kapal dan koope rasi ");
  const joined = text.joining((word) => word === "kooperasi");
  assert.equal(joined.words, " kerja sama kapal kapal dan kooperasi ");
  assert.deepEqual(joined.span(5), { start: 28, end: 39 });
  assert.deepEqual(joined.breaks, [2]);
  assert.equal(tokenize("2021- 23").breaks.length, 0);
});

test("a range of the text is a range of tokens", () => {
  const text = tokenize("eins zwei drei vier");
  assert.deepEqual(text.within({ start: 2, end: 14 }), { start: 1, end: 3 });
  assert.deepEqual(text.within({ start: 6, end: 7 }), { start: 2, end: 2 });
  assert.equal(text.without([{ start: 1, end: 3 }]).words, " eins vier ");
  assert.deepEqual(text.without([{ start: 1, end: 3 }]).span(1), { start: 15, end: 19 });
});

test("offsets are right in a long text too", () => {
  const text = `${"Kata – ".repeat(12_000)}akhir`;
  const sequence = tokenize(text);
  assert.deepEqual(sequence.span(12_000), { start: text.length - 5, end: text.length });
  assert.equal(sequence.token(12_000), "akhir");
});

test("a piece cut at tokens has these tokens, for any Unicode", () => {
  const unit = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...'ab1, .-%"’$\n\u00AD\u0301漢ไß\u{1F600}') },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
  );
  fc.assert(
    fc.property(fc.string({ unit }), fc.nat(), fc.nat(), (text, one, other) => {
      const sequence = tokenize(text);
      if (sequence.length === 0) return;
      const [first, last] = [one % sequence.length, other % sequence.length].sort((a, b) => a - b) as [number, number];
      const { start, end } = sequence.span(first, last);
      // One character may hold several words, as in ㋿ or ﷺ: there is no cutting between those.
      if (first > 0 && sequence.span(first - 1).end > start) return;
      if (last + 1 < sequence.length && sequence.span(last + 1).start < end) return;
      const from = sequence.wordStart(first);
      const expected = sequence.words.slice(from - 1, sequence.wordStart(last) + sequence.token(last).length + 1);
      assert.equal(tokenize(text.slice(start, end)).words, expected);
    }),
    { numRuns: 300 },
  );
});

test("the quick way for ASCII letters finds no other tokens", () => {
  const words = ["ab", "c", "é", "дом", "12", "1.5", "-5", "%", "$", "字", "ก", "x̧", "'", "-", ".", " ", "\n"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words)), (parts) => {
      const text = parts.join("");
      // A letter that looks like Latin a but is not: no token of such a text takes the quick way.
      const slow = tokenize(text.replaceAll("ab", "\u0430b").replaceAll("c", "\u0441"));
      assert.equal(tokenize(text).words, slow.words.replaceAll("\u0430b", "ab").replaceAll("\u0441", "c"));
    }),
    { numRuns: 500 },
  );
});
