import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { allLanguages, languageOf } from "#core/language/languages.ts";
import { convertNaturalDate } from "./natural-date.ts";
import { parseDate } from "./parse-date.ts";

const PHRASES: Readonly<Record<string, readonly string[]>> = {
  // English
  "7 May 2025": ["2025-05-07"],
  "May 7, 2025": ["2025-05-07"],
  "the 7th of May 2025": ["2025-05-07"],
  "on Wednesday, 7 May 2025": ["2025-05-07"],
  "Sept. 5, 2021": ["2021-09-05"],
  "may 2025": ["2025-05"],
  "early October 2025": ["[2025-10-01..2025-10-10]"],
  "mid-October 2025": ["[2025-10-11..2025-10-20]"],
  "late October 2025": ["[2025-10-21..2025-10-31]"],
  "the end of February 2024": ["[2024-02-21..2024-02-29]"],
  "from 21 to 23 June 2021": ["2021-06-21/2021-06-23"],
  "28 June – 2 July 2021": ["2021-06-28/2021-07-02"],
  "28 December 2021 – 3 January 2022": ["2021-12-28/2022-01-03"],
  "May 21-23, 2025": ["2025-05-21/2025-05-23"],
  "May to June 2021": ["2021-05/2021-06"],
  "since January 2019": ["2019-01/.."],
  "until 26 January 2022": ["../2022-01-26"],
  "about 1950": ["1950~"],
  "c. 1950": ["1950~"],
  "7 May 2025 at 8:15 pm": ["2025-05-07T20:15"],
  "7 May 2025, 20:15 UTC+7": ["2025-05-07T20:15+07:00"],
  // Indonesian
  "7 Mei 2025": ["2025-05-07"],
  "pada 7 Mei 2025.": ["2025-05-07"],
  "7-Mei-2025": ["2025-05-07"],
  "hari Selasa, 22 Juni 2021": ["2021-06-22"],
  "21-23 Juni 2021": ["2021-06-21/2021-06-23"],
  "21 hingga 23 Juni 2021": ["2021-06-21/2021-06-23"],
  "akhir Oktober 2025": ["[2025-10-21..2025-10-31]"],
  "awal bulan Januari 2022": ["[2022-01-01..2022-01-10]"],
  "pertengahan Mei 2001": ["[2001-05-11..2001-05-20]"],
  "sejak Januari 2019": ["2019-01/.."],
  "sekitar Mei 2001": ["2001-05~"],
  "Senin, 29 Juli 2024 20:15 WIB": ["2024-07-29T20:15+07:00"],
  "29 Juli 2024, pukul 20.15 WIB": ["2024-07-29T20:15+07:00"],
  "2024-07-29 20:15 WIB": ["2024-07-29T20:15+07:00"],
  // Spanish, Portuguese, French, German
  "el martes 22 de junio de 2021": ["2021-06-22"],
  "a finales de octubre de 2025": ["[2025-10-21..2025-10-31]"],
  "terça-feira, 22 de junho de 2021": ["2021-06-22"],
  "1º de maio de 2021": ["2021-05-01"],
  "fins de outubro de 2025": ["[2025-10-21..2025-10-31]"],
  "le 1er mai 2025": ["2025-05-01"],
  "à la mi-octobre 2025": ["[2025-10-11..2025-10-20]"],
  "fin octobre 2025": ["[2025-10-21..2025-10-31]"],
  "am 7. Mai 2025": ["2025-05-07"],
  "Dienstag, den 22. Juni 2021": ["2021-06-22"],
  "Ende Oktober 2025": ["[2025-10-21..2025-10-31]"],
  "22.06.2021 14:30 Uhr": ["2021-06-22T14:30"],
  // Russian, Ukrainian
  "7 мая 2025 г.": ["2025-05-07"],
  "во вторник, 22 июня 2021 года": ["2021-06-22"],
  "в мае 2001 года": ["2001-05"],
  "в начале октября 2025 года": ["[2025-10-01..2025-10-10]"],
  "с 21 по 23 июня 2021 года": ["2021-06-21/2021-06-23"],
  "до 5 мая 2025 г.": ["../2025-05-05"],
  "7 травня 2025 року": ["2025-05-07"],
  "наприкінці жовтня 2025 року": ["[2025-10-21..2025-10-31]"],
  // Numbers
  "26/1/2022": ["2022-01-26"],
  "7.5.2025": ["2025-05-07"],
  "5/7/2025": ["2025-07-05", "2025-05-07"],
  // Not understood as a whole, no year, no such day
  "7 Mei": [],
  Mei: [],
  "akhir Oktober": [],
  "shortly after 7 May 2025": [],
  "7 May 2025 and 8 May 2025": [],
  "31 Februari 2025": [],
  "23-21 Juni 2021": [],
  "13/13/2025": [],
  Tuesday: [],
  "": [],
};

for (const [phrase, dates] of Object.entries(PHRASES)) {
  test(`'${phrase}' is ${dates.join(" or ") || "no date"}`, () => {
    assert.deepEqual(convertNaturalDate(phrase, allLanguages), dates);
    for (const date of dates) assert.equal(parseDate(date).problem, undefined);
  });
}

test("the order of day and month is that of the languages asked", () => {
  const indonesian = allLanguages.filter(({ tag }) => tag === "id");
  assert.deepEqual(convertNaturalDate("5/7/2025", indonesian), ["2025-07-05"]);
  assert.deepEqual(convertNaturalDate("7 May 2025", indonesian), []);
  assert.deepEqual(convertNaturalDate("7 May 2025", []), []);
  const english = allLanguages.filter(({ tag }) => tag === "en");
  assert.deepEqual(convertNaturalDate("may 2025", english), ["2025-05"]);
});

test("every language reads its own names of months", () => {
  for (const { tag, calendar } of allLanguages) {
    const language = languageOf(tag);
    assert.ok(language);
    for (const [index, name] of calendar.monthsInDate.entries()) {
      const iso = `2025-${String(index + 1).padStart(2, "0")}-07`;
      assert.deepEqual(convertNaturalDate(`7 ${name} 2025`, [language]), [iso], `${tag}: ${name}`);
      assert.deepEqual(convertNaturalDate(`${calendar.shortMonths[index]} 2025`, [language]), [iso.slice(0, 7)]);
    }
  }
});

test("whatever is suggested is a date, and nothing throws", () => {
  const pieces = fc.constantFrom(
    "7",
    "21",
    "Mei",
    "may",
    "2025",
    ",",
    "-",
    "/",
    "the",
    "late",
    "мая",
    "20:15",
    "since",
    "(",
    ".",
    "31",
    "Februari",
    "a",
  );
  const phrase = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(phrase, (text) => {
      for (const date of convertNaturalDate(text, allLanguages)) assert.equal(parseDate(date).problem, undefined, date);
    }),
    { numRuns: 300 },
  );
});
