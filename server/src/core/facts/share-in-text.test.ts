import assert from "node:assert/strict";
import { test } from "node:test";
import { findNumbers } from "#core/evidence/numbers/find-numbers.ts";
import { numbersToCheck } from "#core/evidence/numbers/numbers-to-check.ts";
import { languageOf } from "#core/language/languages.ts";
import { tellsShare } from "./share-in-text.ts";

// All texts are ours.

function tells(claim: string, tag: string, text: string): boolean {
  const [english, language] = ["en", tag].map((name) => languageOf(name) ?? assert.fail(name));
  assert.ok(english && language);
  const [number] = numbersToCheck(claim, [english]);
  return number !== undefined && tellsShare(number, text, findNumbers(text, [language]));
}

test("one in so many is a percentage", () => {
  assert.ok(tells("25 per cent", "en", "One in four voters stayed home."));
  assert.ok(tells("33%", "es", "Uno de cada tres no votó."));
  assert.ok(tells("20%", "uk", "Зачинено кожну п'яту школу."));
  assert.ok(tells("20%", "id", "Satu dari lima warga pergi."));
});

test("other shares, and numbers that are no shares", () => {
  assert.ok(!tells("40 per cent", "en", "One in four voters stayed home."));
  assert.ok(!tells("25 per cent", "en", "One vote was cast by four people."));
  assert.ok(!tells("25 people", "en", "One in four voters stayed home."));
});
