import assert from "node:assert/strict";
import { test } from "node:test";
import { splitSentences } from "./sentences.ts";

function split(text: string): string[] {
  const sentences = splitSentences(text, { start: 0, end: text.length });
  return sentences.map(({ start, end }) => text.slice(start, end).trim());
}

test("a sentence ends where the next one begins", () => {
  assert.deepEqual(split("One. Two? Three! «Four.» Пять… ¿Seis?"), [
    "One.",
    "Two?",
    "Three!",
    "«Four.»",
    "Пять…",
    "¿Seis?",
  ]);
});

test("what is said and who says it is one sentence", () => {
  assert.deepEqual(split("“It takes time.” said Ruiz. “Yes,” he said."), [
    "“It takes time.” said Ruiz.",
    "“Yes,” he said.",
  ]);
});

test("numbers, initials and short abbreviations end none", () => {
  assert.deepEqual(split("Mr. J. Ruiz paid 3.5 million. Dr. Okoro paid no. 4 of 7."), [
    "Mr. J. Ruiz paid 3.5 million.",
    "Dr. Okoro paid no. 4 of 7.",
  ]);
});

test("the sentences make up the paragraph, and no more", () => {
  const text = "Before. One. Two. After.";
  assert.deepEqual(splitSentences(text, { start: 8, end: 17 }), [
    { start: 8, end: 13 },
    { start: 13, end: 17 },
  ]);
  assert.deepEqual(splitSentences(text, { start: 3, end: 3 }), []);
});
