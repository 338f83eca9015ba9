import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "#core/language/languages.ts";
import { findNumbers } from "./find-numbers.ts";
import { formatMention, formatNumber } from "./format-number.ts";

const none = { kind: "none" } as const;

test("round millions are written with scale words, in the forms of the language", () => {
  assert.equal(formatNumber(5.5e9, none, "en"), "5.5 billion");
  assert.equal(formatNumber(5_234_567, none, "en"), "5,234,567");
  assert.equal(formatNumber(999_999, none, "en"), "999,999");
  assert.equal(formatNumber(5.5e9, none, "id"), "5,5 miliar");
  assert.equal(formatNumber(5e6, none, "ru").replace("\u00a0", " "), "5 миллионов");
  assert.equal(formatNumber(12.5, { kind: "percent" }, "en"), "12.5%");
  assert.equal(formatNumber(0.123456, none, "en"), "0.123456");
});

test("ordinals and parts stay as they are written", () => {
  const text = "It was the 19th\nday; two  thirds of 42 stood idle.";
  const language = languageOf("en");
  assert.ok(language);
  const words = findNumbers(text, [language]).map((mention) => formatMention(mention, text, "en"));
  assert.deepEqual(words, ["19th", "two thirds", "42"]);
});
