import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarNames } from "./calendar-names.ts";
import { languageTables } from "./language-tables.ts";
import { allLanguages, languageOf } from "./languages.ts";
import { phraseList } from "./word-list.ts";
import { foldWord } from "./words.ts";

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

for (const { tag, numbers } of allLanguages) {
  test(`${tag} has words for every number that texts write in words`, () => {
    const units = Array.from({ length: 19 }, (_, value) => value + 2);
    for (const value of [...units, 30, 40, 50, 60, 70, 80, 90]) {
      assert.ok(phraseList(numbers.cardinals[value] ?? "").length > 0, `${value}`);
    }
    for (let value = 1; value <= 10; value += 1) assert.ok(phraseList(numbers.ordinals[value] ?? "").length > 0);
    for (const power of [3, 6, 9, 12]) assert.ok(phraseList(numbers.scales[power] ?? "").length > 0);
    for (const part of [2, 3, 4]) assert.ok(phraseList(numbers.parts[part] ?? "").length > 0);
    for (const phrases of Object.values(numbers.bounds)) assert.ok(phraseList(phrases).length > 0);
    for (const code of ["USD", "EUR", "GBP", "RUB"]) assert.ok(phraseList(numbers.currencies[code] ?? "").length > 0);
    assert.ok(phraseList(numbers.percent).length > 0 && phraseList(numbers.labels).length >= 10);
  });

  test(`${tag} has no phrase with two values`, () => {
    for (const table of [numbers.cardinals, numbers.ordinals, numbers.scales, numbers.parts, numbers.bounds]) {
      const values = new Map<string, string>();
      for (const [value, phrases] of Object.entries(table)) {
        for (const phrase of phraseList(phrases)) {
          assert.equal(values.get(foldWord(phrase)) ?? value, value, phrase);
          values.set(foldWord(phrase), value);
        }
      }
    }
  });
}
