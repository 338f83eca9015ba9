import assert from "node:assert/strict";
import { test } from "node:test";
import { allLanguages, languageOf } from "#core/language/languages.ts";
import { relativeWords } from "#core/language/relative-words.ts";
import { earliestDay, latestDay } from "./dossier-date.ts";
import { parseDate } from "./parse-date.ts";
import { resolveRelative } from "./relative-dates.ts";
import { findRelativeMentions } from "./relative-mentions.ts";

/** What is found in a text written on Thursday, 27 January 2022, with what it means. */
function meanings(tag: string, text: string, published = "2022-01-27"): string[] {
  const language = languageOf(tag);
  const date = parseDate(published).date;
  assert.ok(language && date);
  return findRelativeMentions(text, language).map(({ span, meaning }) => {
    const resolved = resolveRelative(meaning, { earliest: earliestDay(date), latest: latestDay(date) });
    return `${text.slice(span.start, span.end)} = ${resolved?.text}`;
  });
}

test("every language has a table", () => {
  for (const { tag } of allLanguages) assert.ok(relativeWords[tag], tag);
});

test("days, weeks, months and years from the day of writing", () => {
  assert.deepEqual(meanings("id", "Awal bulan ini, ia ditanya; bulan lalu ia bungkam."), [
    "Awal bulan ini = [2022-01-01..2022-01-10]",
    "bulan lalu = [2021-12-01..2021-12-31]",
  ]);
  assert.deepEqual(meanings("en", "Yesterday, and late last month, and three years ago, but not a month."), [
    "Yesterday = 2022-01-26",
    "late last month = [2021-12-21..2021-12-31]",
    "three years ago = [2018-07-03..2020-06-30]",
  ]);
  assert.deepEqual(meanings("es", "Ayer, a principios de este mes, hace dos días y el año pasado"), [
    "Ayer = 2022-01-26",
    "a principios de este mes = [2022-01-01..2022-01-10]",
    "hace dos días = 2022-01-25",
    "año pasado = [2021-01-01..2021-12-31]",
  ]);
  assert.deepEqual(meanings("ru", "Вчера, в начале этого месяца и в прошлом году"), [
    "Вчера = 2022-01-26",
    "начале этого месяца = [2022-01-01..2022-01-10]",
    "прошлом году = [2021-01-01..2021-12-31]",
  ]);
  assert.deepEqual(meanings("de", "Gestern und Anfang des vergangenen Monats, vor zwei Tagen"), [
    "Gestern = 2022-01-26",
    "Anfang des vergangenen Monats = [2021-12-01..2021-12-10]",
    "vor zwei Tagen = 2022-01-25",
  ]);
  assert.deepEqual(meanings("fr", "hier, fin du mois dernier, il y a deux jours"), [
    "hier = 2022-01-26",
    "fin du mois dernier = [2021-12-21..2021-12-31]",
    "il y a deux jours = 2022-01-25",
  ]);
  assert.deepEqual(meanings("pt", "ontem e no início deste mês"), [
    "ontem = 2022-01-26",
    "início deste mês = [2022-01-01..2022-01-10]",
  ]);
  assert.deepEqual(meanings("uk", "учора і на початку цього місяця, два дні тому"), [
    "учора = 2022-01-26",
    "на початку цього місяця = [2022-01-01..2022-01-10]",
    "два дні тому = 2022-01-25",
  ]);
});

test("a weekday is the last one, and all that it can be where the day of writing is not known", () => {
  assert.deepEqual(meanings("id", "pada Jumat"), ["Jumat = 2022-01-21"]);
  assert.deepEqual(meanings("id", "pada Kamis"), ["Kamis = 2022-01-27"]);
  assert.deepEqual(meanings("id", "Jumat", "[2026-01-09..2026-01-31]"), [
    "Jumat = [2026-01-09, 2026-01-16, 2026-01-23, 2026-01-30]",
  ]);
  assert.deepEqual(meanings("en", "last Friday"), ["last Friday = [2022-01-14, 2022-01-21]"]);
});

test("hours count back from another time", () => {
  assert.deepEqual(meanings("id", "18 jam lalu"), ["18 jam lalu = undefined"]);
  assert.deepEqual(meanings("en", "5 hours ago"), ["5 hours ago = undefined"]);
});

test("other words are none", () => {
  assert.deepEqual(meanings("id", "selama dua dekade, dua minggu, tiga hari"), []);
  assert.deepEqual(meanings("en", "for two weeks, the last time, the end of the war"), []);
  assert.deepEqual(meanings("es", "por la mañana"), []);
});

test("a bit of a longer number counts nothing", () => {
  assert.deepEqual(meanings("id", "Harganya Rp 71.500 tahun lalu."), ["tahun lalu = [2021-01-01..2021-12-31]"]);
  assert.deepEqual(meanings("en", "It formed 2.5 years ago, the rock 71,500 years ago."), []);
  assert.deepEqual(meanings("uk", "Було 71 500 років тому."), []);
  assert.deepEqual(meanings("en", "It formed 500 years ago."), ["500 years ago = [1521-07-03..1523-07-01]"]);
});

test("a part of a year", () => {
  assert.deepEqual(meanings("id", "Awal tahun ini dan akhir tahun lalu."), [
    "Awal tahun ini = [2022-01-01..2022-04-30]",
    "akhir tahun lalu = [2021-09-01..2021-12-31]",
  ]);
  assert.deepEqual(meanings("en", "Early this year."), ["Early this year = [2022-01-01..2022-04-30]"]);
});
