import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "#core/language/languages.ts";
import { boundedPhrase } from "./bounded-phrase.ts";
import { findNumbers } from "./find-numbers.ts";

function phraseIn(text: string, tag: string): string {
  const language = languageOf(tag);
  assert.ok(language);
  const [mention] = findNumbers(text, [language]);
  assert.ok(mention);
  const { start, end } = boundedPhrase(text, mention, language);
  return text.slice(start, end);
}

test("the words that limit a number are taken with it, and no others", () => {
  assert.equal(phraseIn("Kemarin lebih dari 260 kontrak", "id"), "lebih dari 260");
  assert.equal(phraseIn("There were up to 300 ships", "en"), "up to 300");
  assert.equal(phraseIn("There were 300 or more ships", "en"), "300 or more");
  assert.equal(phraseIn("В порту более 500 человек", "ru"), "более 500");
  assert.equal(phraseIn("Hubo más de 3.500 millones de dólares", "es"), "más de 3.500 millones de dólares");
});

test("a number without a bound stands alone", () => {
  assert.equal(phraseIn("There were 300 ships", "en"), "300");
});
