import assert from "node:assert/strict";
import { test } from "node:test";
import { lexiconOf } from "#core/dates/date-lexicon.ts";
import { dateText } from "#core/dates/date-text.ts";
import { findNumbers } from "#core/evidence/numbers/find-numbers.ts";
import { languageOf } from "#core/language/languages.ts";
import { splitText } from "#core/language/words.ts";
import { looseDaysIn } from "./loose-days.ts";

function days(tag: string, text: string): number[] {
  const language = languageOf(tag) ?? assert.fail(tag);
  const read = dateText(splitText(text), lexiconOf(language), true);
  return looseDaysIn(read, [], () => findNumbers(text, [language])).map(({ day }) => day);
}

test("numbers that may be days, though no month stands beside them", () => {
  assert.deepEqual(days("en", "It began again on the 7th, and on the 9 of that month."), [7, 9]);
  assert.deepEqual(days("es", "Volvieron el 12 y el 15."), [12, 15]);
  assert.deepEqual(days("id", "Ia kembali pada tanggal 12 malam."), [12]);
  assert.deepEqual(days("de", "Am 7. ging es weiter, am 9. nicht."), [7, 9]);
});

test("bits of longer numbers, shares, sums and counts are none", () => {
  assert.deepEqual(days("es", "Pagaron 2,8 millones de pesos."), []);
  assert.deepEqual(days("uk", "Тут тримають 9 600 овець."), []);
  assert.deepEqual(days("id", "Sebanyak 1.250 orang datang, dan 18 orang pulang."), []);
  assert.deepEqual(days("en", "It cost $5 and grew by 12 percent, to 3.5."), []);
  assert.deepEqual(days("fr", "Il pèse 12,5 tonnes."), []);
  assert.deepEqual(days("en", "There were 45 of them."), []);
});
