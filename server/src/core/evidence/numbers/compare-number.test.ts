import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "#core/language/languages.ts";
import { compareNumber, type NumberComparison } from "./compare-number.ts";
import { findNumbers } from "./find-numbers.ts";
import type { NumberMention } from "./number-mention.ts";

// All texts are ours.

const find = (tag: string, text: string): readonly NumberMention[] =>
  findNumbers(text, [languageOf(tag) ?? assert.fail(tag)]);

/** Compares the first number of an English claim with a text. */
const compare = (claim: string, tag: string, text: string): NumberComparison =>
  compareNumber(find("en", claim)[0] ?? assert.fail(claim), find(tag, text));

const verdict = (claim: string, tag: string, text: string): string => compare(claim, tag, text).verdict;

test("a number is found in any language and notation", () => {
  for (const [claim, tag, text] of [
    ["5.5 billion dollars", "id", "$5,5 miliar"],
    ["5.5 billion dollars", "es", "5.500 millones de dólares"],
    ["5.5 billion dollars", "pt", "5,5 mil milhões de dólares"],
    ["5,500,000,000", "de", "5,5 Mrd."],
    ["250,000", "ru", "двести пятьдесят тысяч"],
    ["twelve soldiers", "id", "dua belas tentara"],
    ["the third term", "id", "masa jabatan ketiga"],
    ["the 19th session", "id", "sidang ke-19"],
    ["the 20th century", "es", "siglo XX"],
    ["20 years", "id", "dua dekade"],
    ["25 years", "id", "seperempat abad"],
    ["50 years", "ru", "полвека"],
    ["4.5 years", "es", "cuatro años y medio de prisión"],
    ["4 players", "es", "cuatro jugadores y medio equipo técnico"],
    ["3.5 hours", "fr", "trois heures et demie"],
    ["half a million", "uk", "500 тис."],
    ["1,234 people", "id", "1.234 orang"],
    ["1,234 people", "es", "1,234 personas"],
    ["1,500 soldiers", "id", "1500 tentara"],
    ["51 percent", "fr", "51 % des voix"],
    ["50 percent", "id", "setengah suara"],
    ["67 percent", "id", "dua pertiga suara"],
  ] as const) {
    assert.equal(verdict(claim, tag, text), "found", `${claim} in ${text}`);
  }
});

test("what is not there is absent", () => {
  for (const [claim, text] of [
    ["620 agreements", "lebih dari 260 perjanjian dan 50 lagi"],
    ["15 years", "seperempat abad"],
    ["52%", "51%"],
    ["5.6 billion", "5,5 miliar"],
    ["12 people", "pasal 12"],
    ["the fourth term", "masa jabatan ketiga"],
    ["3.5 years", "dua tahun setengah"],
  ] as const) {
    assert.equal(verdict(claim, "id", text), "absent", `${claim} in ${text}`);
  }
});

test("a number that one side has rounded is the same", () => {
  assert.equal(verdict("5.5 billion", "id", "5,48 miliar"), "found");
  assert.equal(verdict("5.48 billion", "id", "5,5 miliar"), "found");
  assert.equal(verdict("51 percent", "id", "51,2 persen"), "found");
  assert.equal(verdict("51 percent", "id", "51,5 persen"), "found");
  assert.equal(verdict("52 percent", "id", "51,5 persen"), "found");
  assert.equal(verdict("51 percent", "id", "51,6 persen"), "absent");
  assert.equal(verdict("5 million", "id", "4.812.345"), "found");
  assert.equal(verdict("5.5 billion", "id", "5,44 miliar"), "absent");
  assert.equal(verdict("5,500", "id", "5.480"), "absent");
  assert.equal(verdict("1.4 million", "id", "satu juta"), "absent");
});

test("what a claim says within a bound may be more exact in the text", () => {
  assert.equal(verdict("about 5,000", "id", "4.870"), "found");
  assert.equal(verdict("nearly 5,000", "id", "4.870"), "found");
  assert.equal(verdict("more than 5,000", "id", "5.234"), "found");
  assert.equal(verdict("at least 260", "id", "267"), "found");
  assert.equal(verdict("more than 5,000", "id", "4.870"), "absent");
  assert.equal(verdict("nearly 5,000", "id", "5.234"), "absent");
  assert.equal(verdict("more than 250", "id", "260"), "absent");
  assert.equal(verdict("about 100", "id", "140"), "absent");
});

test("the same digits with another power of ten are a mistake of scale", () => {
  for (const [claim, text] of [
    ["5.5 million dollars", "$5,5 miliar"],
    ["5.5 million dollars", "$5,48 miliar"],
    ["5,000 dollars", "5 juta dolar"],
    ["26 agreements", "260 perjanjian"],
    ["2,600", "260"],
    ["50,000 people", "50 orang"],
  ] as const) {
    const { verdict, mention } = compare(claim, "id", text);
    assert.equal(verdict, "scale", `${claim} in ${text}`);
    assert.equal(mention, find("id", text)[0] && mention);
  }
  assert.equal(verdict("50 people", "id", "5 orang"), "absent");
  assert.equal(verdict("5,000 people", "id", "5 orang"), "absent");
  assert.equal(verdict("2,021 people", "id", "2021"), "found");
});

test("units that differ make different numbers", () => {
  assert.equal(verdict("51 percent", "id", "51 dolar"), "absent");
  assert.equal(verdict("51 dollars", "id", "51 euro"), "absent");
  assert.equal(verdict("51 dollars", "en", "C$51"), "found");
  assert.equal(verdict("51 dollars", "es", "51 pesos"), "found");
  assert.equal(verdict("51 people", "id", "51 persen"), "found");
  assert.equal(verdict("the 51st", "id", "51 persen"), "absent");
});

test("of several that fit the one with the same bound is chosen", () => {
  const text = "260 perjanjian, lebih dari 260 perjanjian";
  assert.equal(compare("more than 260", "id", text).mention?.bound, "more-than");
  assert.equal(compare("260", "id", text).mention?.bound, "exactly");
});

test("the nearest numbers are named, likeliest first", () => {
  const { nearest } = compare("620 agreements", "id", "pada 2021 ada 5 juta, 50, 260, 260 lagi, 900, dan satu");
  assert.deepEqual(
    nearest.map(({ value }) => value),
    [260, 900, 50],
  );
  assert.deepEqual(compare("260", "id", "260").nearest, []);
  assert.deepEqual(compare("260", "id", "").nearest, []);
});

test("somebody's age is no share and no sum", () => {
  assert.equal(verdict("61% of the vote", "id", "Budi Hartono, 61 tahun, menang dengan 51% suara."), "absent");
  assert.equal(verdict("61 dollars", "en", "The mayor, 61 years old, paid nothing."), "absent");
  assert.equal(verdict("61 people", "en", "The mayor, 61 years old, paid nothing."), "found");
});
