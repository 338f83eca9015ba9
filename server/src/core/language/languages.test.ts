import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarNames } from "./calendar-names.ts";
import { languageTables } from "./language-tables.ts";
import { allLanguages, languageOf } from "./languages.ts";

test("every table has its frozen calendar, and no calendar is left over", () => {
  assert.deepEqual(
    allLanguages.map(({ tag }) => tag),
    languageTables.map(({ tag }) => tag),
  );
  assert.deepEqual(Object.keys(calendarNames).sort(), languageTables.map(({ tag }) => tag).sort());
});

for (const { tag, calendar } of allLanguages) {
  test(`${tag} has names for 12 months and 7 weekdays`, () => {
    for (const months of [calendar.months, calendar.monthsInDate, calendar.shortMonths]) {
      assert.equal(new Set(months).size, 12);
      for (const name of months) assert.match(name, /^\p{L}+$/u);
    }
    assert.equal(new Set(calendar.weekdays).size, 7);
    for (const name of calendar.weekdays) assert.match(name, /^\p{L}[\p{L}ʼ-]+\p{L}$/u);
  });
}

for (const { tag, dates, instrumentNouns, functionWords } of allLanguages) {
  test(`${tag} has words without repetition, white space or capitals where lists are compared`, () => {
    for (const words of [instrumentNouns, functionWords]) {
      assert.equal(new Set(words).size, words.length);
      for (const word of words) assert.match(word, /^[\p{Ll}\p{M}'’]+$/u);
    }
    assert.ok(instrumentNouns.length >= 20);
    assert.ok(functionWords.length >= 40);
    for (const third of [dates.early, dates.middle, dates.late]) assert.ok(third.length > 0);
  });
}

test("no word is both an instrument and a function word", () => {
  for (const { instrumentNouns, functionWords } of allLanguages) {
    assert.deepEqual(
      instrumentNouns.filter((noun) => functionWords.includes(noun)),
      [],
    );
  }
});

test("a language is found by its primary subtag", () => {
  assert.equal(languageOf("id")?.tag, "id");
  assert.equal(languageOf("es-VE")?.tag, "es");
  assert.equal(languageOf("PT_br")?.tag, "pt");
  assert.equal(languageOf("idx"), undefined);
  assert.equal(languageOf(""), undefined);
  assert.equal(languageOf(undefined), undefined);
});

test("other forms are of months and weekdays that exist", () => {
  for (const { dates } of allLanguages) {
    for (const month of Object.keys(dates.otherMonths)) assert.match(month, /^([1-9]|1[0-2])$/);
    for (const weekday of Object.keys(dates.otherWeekdays)) assert.match(weekday, /^[1-7]$/);
  }
});
