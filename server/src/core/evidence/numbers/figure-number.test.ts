import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "#core/language/languages.ts";
import { compareNumber } from "./compare-number.ts";
import { figureNumber } from "./figure-number.ts";
import { findNumbers } from "./find-numbers.ts";

type Figure = Parameters<typeof figureNumber>[0];

const verdict = (figure: Figure, text: string): string | undefined => {
  const claimed = figureNumber(figure);
  return claimed && compareNumber(claimed, findNumbers(text, [languageOf("id") ?? assert.fail()])).verdict;
};

test("figures are compared with what a text says", () => {
  assert.equal(verdict({ value: 5.5e9, unit: "USD" }, "$5,5 miliar"), "found");
  assert.equal(verdict({ value: 5500000000 }, "5,48 miliar"), "found");
  assert.equal(verdict({ value: 5.5e6 }, "5,5 miliar"), "scale");
  assert.equal(verdict({ value: 51, unit: "%" }, "51 persen"), "found");
  assert.equal(verdict({ value: 51.2, unit: "percent" }, "51,2%"), "found");
  assert.equal(verdict({ value: 3 }, "tiga negara"), "found");
  assert.equal(verdict({ value: 260, bound: "more-than" }, "lebih dari 260"), "found");
  assert.equal(verdict({ value: 620, unit: "agreements" }, "260"), "absent");
  assert.equal(verdict({ value: 5.5e9, unit: "EUR" }, "$5,5 miliar"), "absent");
  assert.equal(verdict({ value: 1e-7 }, "0,0000001"), "found");
  assert.equal(verdict({ value: 1.5e21 }, "1.500.000.000.000.000.000.000"), "found");
});

test("what texts need no number for is not looked for", () => {
  for (const value of [0, 1, Number.NaN, Infinity, -Infinity]) assert.equal(figureNumber({ value }), undefined);
  assert.notEqual(figureNumber({ value: 1, unit: "%" }), undefined);
});

test("a round figure below a million is meant exactly", () => {
  assert.equal(verdict({ value: 5500 }, "5.480"), "absent");
});
