import assert from "node:assert/strict";
import { test } from "node:test";
import { likelyLanguage } from "./likely-language.ts";
import { splitWords } from "./words.ts";

const guess = (text: string) => likelyLanguage(splitWords(text).map(({ folded }) => folded))?.tag;

test("running text tells its language", () => {
  assert.equal(
    guess("It was said that they would not have been there if the road had been open to all of them."),
    "en",
  );
  assert.equal(
    guess("Ia mengatakan bahwa mereka tidak akan pergi ke sana jika jalan itu masih ditutup untuk semua orang."),
    "id",
  );
  assert.equal(
    guess("Он сказал, что они не были там и что это не то, о чём мы с ним вчера так долго и много говорили."),
    "ru",
  );
});

test("too little text, and names alone, tell nothing", () => {
  assert.equal(guess("It is so."), undefined);
  assert.equal(guess("Rita Almeida Jorge Ruiz Sergey Lavrov Maja Lindqvist Daniel Okoro".repeat(5)), undefined);
});
