import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "#core/language/languages.ts";
import { boundOf, compareBound } from "./compare-bound.ts";
import { findNumbers } from "./find-numbers.ts";
import type { NumberMention } from "./number-mention.ts";

const first = (tag: string, text: string): NumberMention =>
  findNumbers(text, [languageOf(tag) ?? assert.fail(tag)])[0] ?? assert.fail(text);

const compare = (claim: string, text: string): string => compareBound(first("en", claim), first("id", text));

test("a bound is kept, dropped, invented or another one", () => {
  assert.equal(compare("more than 260", "lebih dari 260"), "same");
  assert.equal(compare("260", "lebih dari 260"), "dropped");
  assert.equal(compare("more than 260", "260"), "invented");
  assert.equal(compare("up to 260", "lebih dari 260"), "different");
  assert.equal(compare("260", "260"), "same");
});

test("bounds of one direction are the same", () => {
  assert.equal(compare("at least 260", "lebih dari 260"), "same");
  assert.equal(compare("up to 260", "kurang dari 260"), "same");
  assert.equal(compare("about 260", "hampir 260"), "same");
  assert.equal(compare("fewer than 260", "hampir 260"), "same");
  assert.equal(compare("nearly 260", "sekitar 260"), "same");
  assert.equal(compare("more than 260", "hampir 260"), "different");
});

test("a claim may say that it has rounded", () => {
  assert.equal(compare("about 5,000", "4.870"), "same");
  assert.equal(compare("more than 5,000", "5.234"), "same");
});

test("the ends of a range and collectives may have bounds or none", () => {
  assert.equal(compare("at least 10", "10 hingga 15"), "same");
  assert.equal(compare("10", "10 hingga 15"), "same");
  assert.equal(compare("about 12", "selusin"), "same");
});

test("what is nearly so much is about so much in a figure", () => {
  assert.equal(boundOf("nearly"), "about");
  assert.equal(boundOf("at-least"), "at-least");
});
