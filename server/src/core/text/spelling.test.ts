import assert from "node:assert/strict";
import { test } from "node:test";
import { isSpellingOf, spellingsOf } from "./spelling.ts";

test("capitals and signs between words make no other word", () => {
  assert.deepEqual(spellingsOf("saidBy", ["said-by", "said-on"]), ["said-by"]);
  assert.deepEqual(spellingsOf("In Force", ["signed", "in-force"]), ["in-force"]);
  assert.ok(isSpellingOf("date_text", "date-text"));
});

test("a misspelt word is near, another word is not", () => {
  assert.deepEqual(spellingsOf("tilte", ["title", "date"]), ["title"]);
  assert.ok(!isSpellingOf("name", "title"));
});
