import assert from "node:assert/strict";
import { test } from "node:test";
import { dayFromCalendar } from "./civil-day.ts";
import { unknownDate } from "./dossier-date.ts";
import { formatDate, formatDay, weekdayName } from "./format-date.ts";
import { parseDate } from "./parse-date.ts";

const WORDS: readonly (readonly [text: string, english: string, indonesian: string])[] = [
  ["2025-05-07", "7 May 2025", "7 Mei 2025"],
  ["2025-05", "May 2025", "Mei 2025"],
  ["2025-05-XX", "May 2025", "Mei 2025"],
  ["2025", "2025", "2025"],
  ["202X", "2020s", "2020-an"],
  ["20XX", "2000–2099", "2000–2099"],
  ["2024-07-29T20:15:00+07:00", "29 July 2024, 20:15 UTC+07:00", "29 Juli 2024, 20:15 UTC+07:00"],
  ["2024-07-29T20:15-03:30", "29 July 2024, 20:15 UTC−03:30", "29 Juli 2024, 20:15 UTC−03:30"],
  ["2024-07-29T20:15Z", "29 July 2024, 20:15 UTC", "29 Juli 2024, 20:15 UTC"],
  ["2024-07-29T20:15", "29 July 2024, 20:15", "29 Juli 2024, 20:15"],
  ["2025-10~", "about October 2025", "sekitar Oktober 2025"],
  ["2025-10?", "October 2025 (uncertain)", "Oktober 2025 (tidak pasti)"],
  ["2025-10%", "about October 2025 (uncertain)", "sekitar Oktober 2025 (tidak pasti)"],
  ["2021-06-21/2021-06-23", "21–23 June 2021", "21–23 Juni 2021"],
  ["2021-06-30/2021-07-02", "30 June – 2 July 2021", "30 Juni – 2 Juli 2021"],
  ["2021-12-28/2022-01-03", "28 December 2021 – 3 January 2022", "28 Desember 2021 – 3 Januari 2022"],
  ["2021-05/2022", "May 2021 – 2022", "Mei 2021 – 2022"],
  ["2019/2021", "2019–2021", "2019–2021"],
  ["2026-01-05/..", "since 5 January 2026", "sejak 5 Januari 2026"],
  ["../2022-01-26", "until 26 January 2022", "hingga 26 Januari 2022"],
  ["[2025-10-21..2025-10-31]", "between 21 and 31 October 2025", "antara 21 dan 31 Oktober 2025"],
  ["[2024-09..2024-10]", "between September 2024 and October 2024", "antara September 2024 dan Oktober 2024"],
  ["[2026-01-09, 2026-01-16]", "one of 9, 16 January 2026", "salah satu dari 9, 16 Januari 2026"],
  [
    "[2026-01-30, 2026-02-06]",
    "one of 30 January 2026, 6 February 2026",
    "salah satu dari 30 Januari 2026, 6 Februari 2026",
  ],
];

for (const [text, english, indonesian] of WORDS) {
  test(`${text} is '${english}'`, () => {
    const { date = unknownDate } = parseDate(text);
    assert.equal(formatDate(date, "en"), english);
    assert.equal(formatDate(date, "id-ID"), indonesian);
  });
}

test("a locale without phrases gets English as a whole", () => {
  const { date = unknownDate } = parseDate("2025-05-07/..");
  assert.equal(formatDate(date, "ru"), "since 7 May 2025");
  assert.equal(formatDate(date, ""), "since 7 May 2025");
  assert.equal(formatDate(unknownDate, "id"), "tanggal tidak diketahui");
});

test("days and weekdays have names", () => {
  assert.equal(formatDay(dayFromCalendar(2021, 6, 22), "en-GB"), "22 June 2021");
  assert.equal(formatDay(dayFromCalendar(2021, 6, 22), "id"), "22 Juni 2021");
  assert.equal(weekdayName(2, "en"), "Tuesday");
  assert.equal(weekdayName(7, "id"), "Minggu");
});
