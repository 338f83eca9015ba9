import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { allLanguages, languageOf } from "#core/language/languages.ts";
import { type DateMention, dateInYear, findDateMentions } from "./date-mentions.ts";
import { parseDate } from "./parse-date.ts";

const find = (text: string, ...tags: readonly string[]): readonly DateMention[] =>
  findDateMentions(
    text,
    tags.map(languageOf).filter((language) => language !== undefined),
  );

/** Each mention as "«its text» date", with the weekday's text and number, and the time, where there are some. */
function show(text: string, mentions: readonly DateMention[]): readonly string[] {
  return mentions.map(({ span, date, from, weekday, time }) => {
    const dated = date ?? `${from.year ?? "?"}-${from.month ?? "?"}-${from.day ?? "?"}`;
    const day = weekday && ` ${text.slice(weekday.span.start, weekday.span.end)}=${weekday.weekday}`;
    const clock =
      time &&
      ` ${text.slice(time.span.start, time.span.end)}=${time.minutes}${time.offset === undefined ? "" : `@${time.offset}`}`;
    return `«${text.slice(span.start, span.end)}» ${dated}${day ?? ""}${clock ?? ""}`;
  });
}

const TEXTS: readonly (readonly [tag: string, text: string, mentions: readonly string[]])[] = [
  ["id", "Ia berbicara pada hari Selasa, 22 Juni 2021, di Moskow", ["«22 Juni 2021» 2021-06-22 Selasa=2"]],
  ["id", "pada Senin 29 Juli 2024", ["«29 Juli 2024» 2024-07-29 Senin=1"]],
  ["id", "hari Selasa tanggal 22 Juni 2021", ["«22 Juni 2021» 2021-06-22 Selasa=2"]],
  [
    "id",
    "Jum'at, 9 Januari 2026; Jum’at 9 Januari 2026",
    ["«9 Januari 2026» 2026-01-09 Jum'at=5", "«9 Januari 2026» 2026-01-09 Jum’at=5"],
  ],
  [
    "en",
    "Tuesday, 22 June 2021; Tuesday 22 June 2021",
    ["«22 June 2021» 2021-06-22 Tuesday=2", "«22 June 2021» 2021-06-22 Tuesday=2"],
  ],
  [
    "en",
    "Tuesday, June 22, 2021 and Tuesday the 22nd of June 2021",
    ["«June 22, 2021» 2021-06-22 Tuesday=2", "«22nd of June 2021» 2021-06-22 Tuesday=2"],
  ],
  ["en", "on 22 June 2021 (Tuesday) he", ["«22 June 2021» 2021-06-22 Tuesday=2"]],
  [
    "es",
    "el martes 22 de junio de 2021 y el 3 de enero",
    ["«22 de junio de 2021» 2021-06-22 martes=2", "«3 de enero» ?-1-3"],
  ],
  ["pt", "na terça-feira, 22 de junho de 2021", ["«22 de junho de 2021» 2021-06-22 terça-feira=2"]],
  ["fr", "mardi 1er juin 2021", ["«1er juin 2021» 2021-06-01 mardi=2"]],
  ["de", "am Dienstag, dem 22. Juni 2021", ["«22. Juni 2021» 2021-06-22 Dienstag=2"]],
  [
    "ru",
    "во вторник, 22 июня 2021 года, и в мае 2001 года",
    ["«22 июня 2021 года» 2021-06-22 вторник=2", "«мае 2001 года» 2001-05"],
  ],
  [
    "ru",
    "в среду, 23 июня 2021 г.; В ПЯТНИЦУ, 25 ИЮНЯ 2021 ГОДА",
    ["«23 июня 2021 г.» 2021-06-23 среду=3", "«25 ИЮНЯ 2021 ГОДА» 2021-06-25 ПЯТНИЦУ=5"],
  ],
  ["uk", "у пʼятницю, 9 січня 2026 року", ["«9 січня 2026 року» 2026-01-09 пʼятницю=5"]],
  // Without a year
  ["id", "Rabu (26/1) dan Kamis (27/1), 1/3 dari", ["«26/1» ?-1-26 Rabu=3", "«27/1» ?-1-27 Kamis=4"]],
  ["id", "bermula pada 3 Januari ketika", ["«3 Januari» ?-1-3"]],
  ["id", "dari 21-23 Juni.", ["«21-23 Juni» ?-6-21"]],
  ["id", "pada akhir Oktober.", ["«akhir Oktober» ?-10-?"]],
  // A year inside a longer date is no date of its own
  [
    "en",
    "The agreement of May 2001, the 2025 treaty and 7 May 2025.",
    ["«May 2001» 2001-05", "«2025» 2025", "«7 May 2025» 2025-05-07"],
  ],
  ["en", "2019–2021 and 21–23 June 2021", ["«2019–2021» 2019/2021", "«21–23 June 2021» 2021-06-21/2021-06-23"]],
  [
    "en",
    "05/07/2025 or 26/1/2022 or 2025-05-07",
    ["«05/07/2025» [2025-07-05, 2025-05-07]", "«26/1/2022» 2022-01-26", "«2025-05-07» 2025-05-07"],
  ],
  ["id", "05/07/2025", ["«05/07/2025» 2025-07-05"]],
  // Numbers that are no years
  ["id", "PP 28 Tahun 2025 dan UU Nomor 5 Tahun 2020, era 2000-an", []],
  ["en", "A/RES/2021, $2020, 2,025 people, 12:2021, the 1990s, 3.2021", []],
  ["en", "May 20,000 people", []],
  // Months that are other words
  ["en", "they may 2 or march 20 times", []],
  ["en", "they may 2001 times", ["«2001» 2001"]],
  ["en", "March 20 and May 7", ["«March 20» ?-3-20", "«May 7» ?-5-7"]],
  ["id", "Mei bukan Juni", []],
  // Weekdays that do not belong to the date
  ["id", "dua minggu 20 Juni 2021", ["«20 Juni 2021» 2021-06-20"]],
  ["id", "Minggu, 20 Juni 2021", ["«20 Juni 2021» 2021-06-20 Minggu=7"]],
  ["id", "malam Minggu, 19 Juni 2021", ["«19 Juni 2021» 2021-06-19"]],
  ["id", "Senin–Rabu, 21–23 Juni 2021", ["«21–23 Juni 2021» 2021-06-21/2021-06-23"]],
  ["id", "sampai Senin\n\n29 Juli 2024", ["«29 Juli 2024» 2024-07-29"]],
  ["id", "Senin,\n29 Juli\n2024", ["«29 Juli\n2024» 2024-07-29 Senin=1"]],
  ["en", "Tues, 22 June 2021; Sat 22 June 2021", ["«22 June 2021» 2021-06-22", "«22 June 2021» 2021-06-22"]],
  // Clock times
  ["id", "Senin, 29 Juli 2024 20:15 WIB", ["«29 Juli 2024» 2024-07-29 Senin=1 20:15 WIB=1215@420"]],
  ["fr", "mardi 14 janvier 2025, 09 h 30", ["«14 janvier 2025» 2025-01-14 mardi=2 09 h 30=570"]],
  ["pt", "9 de junho de 2023, 18h05", ["«9 de junho de 2023» 2023-06-09 18h05=1085"]],
  ["id", "29 Juli 2024, pukul 20.15", ["«29 Juli 2024» 2024-07-29 20.15=1215"]],
  ["en", "29 July 2024 at 8:15 p.m. GMT-4", ["«29 July 2024» 2024-07-29 8:15 p.m. GMT-4=1215@-240"]],
  ["en", "2024-07-29T20:15:00+07:00", ["«2024-07-29» 2024-07-29 20:15:00+07:00=1215@420"]],
  ["id", "29 Juli 2024 12.50 persen", ["«29 Juli 2024» 2024-07-29"]],
  // No such day
  ["id", "31 Februari 2025", ["«31 Februari 2025» 2025-2-31"]],
];

for (const [tag, text, mentions] of TEXTS) {
  test(`${tag}: ${text}`, () => assert.deepEqual(show(text, find(text, tag)), mentions));
}

test("early, middle and late are thirds of a month or of a year", () => {
  const [late] = find("akhir Oktober 2025", "id");
  assert.equal(late?.part, "late");
  assert.equal(late?.date, "[2025-10-21..2025-10-31]");
  const [early] = find("early 2022", "en");
  assert.equal(early?.part, "early");
  assert.equal(early?.date, "[2022-01-01..2022-04-30]");
  const [middle] = find("a mediados de 2022", "es");
  assert.equal(middle?.date, "[2022-05-01..2022-08-31]");
  const [last] = find("Ende 2022", "de");
  assert.equal(last?.date, "[2022-09-01..2022-12-31]");
});

test("a mention without a year can be given one", () => {
  const inYear = (text: string, year: number) => find(text, "id").map((mention) => dateInYear(mention, year));
  assert.deepEqual(inYear("Rabu (26/1)", 2022), ["2022-01-26"]);
  assert.deepEqual(inYear("21-23 Juni", 2021), ["2021-06-21/2021-06-23"]);
  assert.deepEqual(inYear("akhir Februari", 2024), ["[2024-02-21..2024-02-29]"]);
  assert.deepEqual(inYear("29 Februari", 2025), [undefined]);
  assert.deepEqual(inYear("7 Mei 2025", 1999), ["2025-05-07"]);
});

test("offsets are those of the original text", () => {
  const decomposed = "caf\u00e9 cafe\u0301 \u{1F600} terc\u0327a-feira, 22 de junho de 2021";
  const [mention] = find(decomposed, "pt");
  assert.equal(decomposed.slice(mention?.span.start, mention?.span.end), "22 de junho de 2021");
  assert.equal(decomposed.slice(mention?.weekday?.span.start, mention?.weekday?.span.end), "terc\u0327a-feira");
});

test("of several languages the one that reads most wins", () => {
  const text = "Selasa, 22 Juni 2021; Tuesday, 22 June 2021";
  assert.deepEqual(show(text, find(text, "en", "de", "id")), [
    "«22 Juni 2021» 2021-06-22 Selasa=2",
    "«22 June 2021» 2021-06-22 Tuesday=2",
  ]);
  assert.deepEqual(show(text, find(text)), []);
});

test("mentions are in order, do not overlap, and are dates", () => {
  const pieces = fc.constantFrom(
    "7",
    "21",
    "-",
    "Mei",
    "May",
    "2025",
    ",",
    "/",
    "Selasa",
    "(",
    ")",
    "late",
    "мая",
    "20:15",
    "года",
    "\n\n",
    "31",
    "x",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(text, (input) => {
      let end = 0;
      for (const { span, date } of findDateMentions(input, allLanguages)) {
        assert.ok(end <= span.start && span.start < span.end && span.end <= input.length);
        end = span.end;
        if (date !== undefined) assert.equal(parseDate(date).problem, undefined, date);
      }
    }),
    { numRuns: 300 },
  );
});
