import assert from "node:assert/strict";
import { test } from "node:test";
import { TextWords } from "./text-words.ts";
import { tokenize } from "./tokens.ts";

const wordsOf = (text: string) => new TextWords(tokenize(text), text);

test("words have no accents and no strokes, and are found at all their places", () => {
  const words = wordsOf("Łukasz met José. JOSE met Søren-Æbel.");
  assert.deepEqual(words.all(), ["lukasz", "met", "jose", "jose", "met", "soren", "aebel"]);
  assert.deepEqual(words.places("jose"), [2, 3]);
  assert.deepEqual(words.places("__proto__"), []);
  assert.equal(words.written(5, 6), "Søren-Æbel");
});

test("capitals are those of the text", () => {
  const words = wordsOf("UN as Ünal بغداد");
  assert.deepEqual(
    [0, 1, 2, 3].map((place) => words.isCapitalised(place)),
    [true, false, true, true],
  );
  assert.deepEqual(
    [0, 1, 2].map((place) => words.isUpperCase(place)),
    [true, false, false],
  );
});

test("a word broken at the end of a line is found whole", () => {
  const words = wordsOf("Minister Bagda-\nsarov agreed.");
  assert.deepEqual(words.places("bagdasarov"), [1]);
  assert.deepEqual(words.places("sarov"), [2]);
});

test("the words of a part of the text", () => {
  const text = "One two. Three four.";
  const words = wordsOf(text);
  assert.deepEqual(words.between({ start: 9, end: text.length }), { first: 2, last: 3 });
  const none = words.between({ start: 7, end: 9 });
  assert.ok(none.last < none.first);
});
