import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "#core/language/languages.ts";
import { numbersToCheck } from "./numbers-to-check.ts";

const checked = (tag: string, text: string): readonly string[] =>
  numbersToCheck(text, [languageOf(tag) ?? assert.fail(tag)]).map(({ span }) => text.slice(span.start, span.end));

test("ten and more, shares, money, ordinals and decimals are checked", () => {
  assert.deepEqual(
    checked("en", "10 ships, 5%, five percent, $3, 3 dollars, the third time, 2nd, 5.5, twelve men, half a million"),
    [...["10", "5%", "five percent", "$3", "3 dollars", "third", "2nd", "5.5", "twelve", "half a million"]],
  );
});

test("small counts, parts, what is seldom exact, years and names are not", () => {
  assert.deepEqual(
    checked(
      "en",
      "9 ships, three men, first and second, half of them, a dozen, two decades, in 2019, 1500 men, a Boeing 737, UN resolution 1701",
    ),
    [],
  );
});

test("what may be small in another reading is not", () => {
  assert.deepEqual(checked("en", "a 5m wall and 5 to 6 million"), ["6 million"]);
});

test("weekdays that are called by ordinals are not", () => {
  assert.deepEqual(checked("pt", "Na quarta, o quarto encontro"), ["quarto"]);
});

test("an age is checked as any number", () => {
  assert.deepEqual(checked("en", "Rossi, 61, resigned"), ["61"]);
});
